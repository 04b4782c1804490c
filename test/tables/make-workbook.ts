import { strToU8, zipSync } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a made workbook holds besides its sheets. */
type Extras = { strings?: string; styles?: string; properties?: string; files?: Readonly<Record<string, Uint8Array>> };

/** The bytes of a workbook whose sheets hold these rows of XML, by name; a name that begins with "~" is of a hidden one. */
export function makeWorkbook(sheets: Readonly<Record<string, string>>, extras: Extras = {}): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="${RELATIONS}">${extras.properties ?? ''}<sheets>${names
        .map((name, at) => {
          const state = name.startsWith('~') ? ' state="hidden"' : '';
          return `<sheet name="${name}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
        })
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names
        .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
        .join('')}</Relationships>`,
    ),
  };
  if (extras.strings !== undefined) files['xl/sharedStrings.xml'] = strToU8(`<sst>${extras.strings}</sst>`);
  if (extras.styles !== undefined) files['xl/styles.xml'] = strToU8(`<styleSheet>${extras.styles}</styleSheet>`);
  names.forEach((name, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(
      `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
    );
  });
  return zipSync({ ...files, ...extras.files }, { mtime: '1990-01-01' });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Rows of inline texts as the XML of a sheet. */
export function textRowsXml(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join('')}</row>`)
    .join('');
}
