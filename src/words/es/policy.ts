import type { Words } from '../words.ts';

const listed = (options: readonly string[]) => new Intl.ListFormat('es').format(options);

/** What an organisation has set, in Spanish. Keys and values stand as they were written. */
export const policy: Words['settings']['policy'] = {
  title: 'Fijado por su organización',
  yourOrganisation: 'su organización',
  locked: (by) => `Fijado por ${by}; aquí no se puede cambiar.`,
  preset: (by) => `Tiene un valor inicial fijado por ${by}; puede cambiarlo.`,
  managed: (by) => `Algunos ajustes están fijados por ${by}. Están marcados y aquí no se pueden cambiar.`,
  notUnderstood:
    'Listlight no entendió todo lo que su organización ha fijado. Lo que se nombra aquí no se tuvo en cuenta; todo lo demás vale:',
  firstPageOff: 'La primera página tras la instalación está desactivada.',
  exportOff: 'La exportación de datos está desactivada.',
  mirror: (address) => `Las listas se leen de un servidor espejo: ${address}`,

  notOneOf: (key, value, options) => `«${key}» es «${value}»; se admiten ${listed(options)}.`,
  itemNotOneOf: (key, item, options) => `«${key}» contiene «${item}»; se admiten ${listed(options)}.`,
  notAList: (key, value) => `«${key}» es «${value}»; se admite una lista de textos.`,
  tooMany: (key, most) => `«${key}» contiene demasiado; valen los primeros ${most}.`,
  noSite: (key, item) => `«${key}» contiene «${item}», que no es el nombre de ningún sitio.`,
  notText: (key, value) => `«${key}» es «${value}»; se admite un texto.`,
  tooLong: (key, most) => `«${key}» es demasiado largo; se admiten ${most} caracteres.`,
  notYesOrNo: (key, value) => `«${key}» es «${value}»; se admiten true y false.`,
  noMirror: (key, value) =>
    `«${key}» es «${value}»; se admite una dirección que empiece por https://, sin usuario, consulta ni fragmento.`,
  lockNotHeld: (key) => `«${key}» está bloqueado, pero no se entendió su valor; el bloqueo no vale.`,
  unknownKey: (key) => `«${key}» no es nada que una organización pueda fijar en esta versión.`,
};
