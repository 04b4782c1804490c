/** Words that headings of a column of names are made of, in the languages of the interface. */
const OF_NAMES = new Set(
  (
    'name names company companies entity entities supplier suppliers vendor vendors organisation organization party parties ' +
    'firm manufacturer manufacturers maker customer customers partner buyer seller business account brand ' +
    'firma firmen firmenname unternehmen lieferant lieferanten hersteller kunde kunden ' +
    'nombre empresa proveedor fabricante cliente razón razon social denominación ' +
    'nom société societe entreprise fournisseur fabricant client raison sociale'
  ).split(' '),
);
/** Words that may stand beside them. */
const BESIDE = new Set(
  'legal full trading trade registered official english chinese local original listed of the or and de la du des der die del no number # 1 2'.split(
    ' ',
  ),
);
const IN_CHINESE =
  /^(?:公司|企业|單位|单位|供应商|供應商|厂商|廠商|制造商|製造商|客户|客戶)?(?:中文|英文)?(?:名称|名稱|名|全称|全稱)?$/;
const OF_COUNTRIES = /^(?:country(?: code)?|nation|jurisdiction|land|ländercode|país|pais|pays|国家|國家|国别|國別)$/i;

/** Whether a cell is what people write over a column of names, and not a name itself ("Company name", not "Acme Company"). */
export function isNameHeading(cell: string): boolean {
  const text = cell.trim().toLowerCase();
  if (text === '' || text.length > 60) return false;
  if (IN_CHINESE.test(text)) return true;
  const words = text.split(/[\s_\-/().,:*]+/).filter((word) => word !== '');
  return words.some((word) => OF_NAMES.has(word)) && words.every((word) => OF_NAMES.has(word) || BESIDE.has(word));
}

/** Whether a cell is what people write over a column of countries. */
export function isCountryHeading(cell: string): boolean {
  return OF_COUNTRIES.test(cell.trim().replaceAll('_', ' '));
}
