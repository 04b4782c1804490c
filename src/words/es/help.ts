import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const count = (number: number, one: string, other: string) => pluralIn('es', number, { one, other });

/** What each ground means, what it does not, and what to do about it. */
const bases: Words['help']['bases'] = {
  listed: {
    means:
      'Una lista contiene el nombre de esta empresa. El nombre de la página es igual a ese nombre, a otro que la lista da como suyo o a una forma de escribirlo que Listlight conoce, según reglas establecidas; el motivo dice a cuál; se cita el aviso oficial (notice) que lo incluyó.',
    not: 'No dice que la página hable de esa empresa: dos empresas pueden llevar el mismo nombre. No dice que comprar, vender o usar algo no esté permitido; eso depende de la lista y de quién sea usted.',
    todo: 'Lea la cita, compare la dirección y el nombre completo, y vea qué significa la lista para usted.',
  },
  derived: {
    means:
      'Ninguna copia disponible contiene el nombre de esta empresa, pero las palabras de una lista llegan más lejos: § 889 y la Covered List hablan de «subsidiaries and affiliates» (filiales y empresas vinculadas) de las empresas que nombran, y «equipment produced by» (equipos producidos por ellas) alcanza también a marcas. Que esta empresa sea una de ellas lo dice la fuente indicada.',
    not: 'No es una inclusión, y la lista no dice que esta empresa pertenezca a la nombrada. La inclusión en la Entity List nunca se deduce de este modo.',
    todo: 'Lea las palabras de la lista junto a las de la fuente; si el caso lo merece, pregunte a la empresa o a un asesor jurídico por la propiedad en el día en cuestión.',
  },
  affiliated: {
    means:
      'Una fuente citada habla de un vínculo entre esta empresa y otra incluida en una lista: una propietaria, una empresa de su grupo, una marca.',
    not: 'No es una inclusión. Ninguna de las copias de listas leídas nombra a esta empresa ni la alcanza con sus palabras.',
    todo: 'Lea la fuente y fíjese en su fecha: los propietarios cambian.',
  },
  hint: {
    means:
      'Algo apunta a un fabricante: un número de pieza con su forma, o una marca de la que se dice que vende sus productos con otro nombre.',
    not: 'No es una inclusión ni una prueba. Los números de pieza se parecen entre sí, y los productos comercializados con otra marca cambian de fabricante de un año a otro.',
    todo: 'Pregunte al vendedor quién fabricó el producto y pida la respuesta por escrito.',
  },
};

/** What a list does not do, by its id, beside what it does; both stand on the law that is cited with them. */
const notByList: Words['help']['notByList'] = {
  'us-bis-el':
    'Regula lo que se envía a una entidad incluida. No regula comprarle a ella. Vale para la entidad nombrada, salvo que se aplique la regla del BIS sobre empresas vinculadas (véase más abajo).',
  'us-bis-uvl':
    'No es una conclusión contra una empresa: dice que no se pudo verificar el uso final de envíos anteriores.',
  'us-bis-meu': 'Regula lo que se envía a una entidad incluida, no comprarle a ella.',
  'us-bis-dpl':
    'Qué es exactamente lo que no se permite consta en la orden (order) dictada contra cada persona, que tiene un último día.',
  'us-ndaa-889':
    'No obliga a un comprador que no vende a organismos federales ni gasta subvenciones o préstamos federales.',
  'us-fcc-covered': 'No impide usar los equipos que ya se poseen.',
  'us-dod-1260h':
    'No regula por sí misma a compradores distintos del Departamento de Defensa (Department of Defense) de los Estados Unidos.',
  'us-dod-1237':
    'Ha terminado: la lista § 1260H la sustituyó en junio de 2021. Su fila se conserva para preguntas sobre días anteriores.',
  'us-ofac-ns-cmic': 'Trata de valores. No bloquea bienes ni regula el comercio con los productos de una empresa.',
  'us-ofac-sdn':
    'Un nombre que solo se parece a uno de ella no está en ella: la OFAC da fechas, direcciones y números para distinguir a las entidades.',
  'us-dhs-uflpa': 'Trata de mercancías que entran en los Estados Unidos, y lo que presume se puede rebatir allí.',
};

/** The help page and the troubleshooting text, in Spanish. */
export const help: Words['help'] = {
  help: 'Ayuda',
  title: 'Listlight: ayuda',
  lead: 'Listlight encuentra en las páginas que usted abre nombres de empresas que figuran en listas de los Estados Unidos, y muestra lo que las listas dicen de ellas, con la cita oficial. Encuentra; decide una persona.',
  contents: 'En esta página',
  tail: 'Esto no es asesoramiento jurídico. Sus autores no están vinculados con ningún organismo ni con ninguna empresa de los que se nombran.',

  basesTitle: 'Qué es un hallazgo',
  basesLead:
    'Un hallazgo es una posible coincidencia (possible match): un texto de la página es igual a un nombre según reglas establecidas. Cada empresa se muestra por su fundamento más fuerte, con una forma, con palabras y con un color.',
  means: 'Qué dice',
  meansNot: 'Qué no dice',
  todo: 'Qué hacer',
  bases,

  nilTitle: 'Qué significa «ningún nombre encontrado»',
  nil: [
    'El texto que se pudo leer no contiene ninguno de los nombres de las listas guardadas, en las copias cuyas fechas se muestran. Eso es todo lo que dice.',
    'No afirma nada sobre el vendedor, el producto ni la página. Un nombre puede estar en una imagen, en una página que no se abrió, o en una lista después de la fecha de la copia; una lista guardada solo en parte («extracto») puede nombrar una empresa que aquí falta.',
    'Que una empresa no figura en una lista solo se dice cuando se ha leído una copia completa de la lista, y con la fecha de esa copia.',
  ],

  listsTitle: 'Las listas',
  listsLead: (dates) =>
    `Cada afirmación procede de una copia de una lista y lleva su fecha. Fechas de las copias guardadas: ${dates}.`,
  listsAsk: 'Consultando qué listas se guardan…',
  listsFailed: 'La parte de Listlight que guarda las listas no respondió. Vuelva a cargar esta página.',
  listsMore: 'De dónde vienen, qué antigüedad tienen y cómo actualizarlas: la página de las listas.',
  authority: 'Autoridad',
  law: 'Ley',
  does: 'Qué hace',
  doesNot: 'Qué no hace',
  notByList,
  affiliatesRule: (day) =>
    `Una regla del BIS sobre empresas vinculadas (affiliates), propiedad al 50 % o más de una entidad incluida, quedó suspendida hasta esta fecha: ${day}. Esta copia no dice si se aplica ahora: consulte al BIS.`,
  copy: 'Copia guardada',
  copyOf: (day, entries, isComplete) =>
    entries === 0
      ? `del ${day}; no se guarda ninguna entrada, así que no se busca ningún nombre`
      : isComplete
        ? count(entries, `del ${day}, # entrada, completa`, `del ${day}, # entradas, completa`)
        : count(entries, `del ${day}, # entrada, un extracto`, `del ${day}, # entradas, un extracto`),
  covers: 'Contenido de la copia',
  ownList: 'Esta es la lista de su organización. Lo que figura en ella lo dice su organización, no una autoridad.',

  unreadTitle: 'Qué no se puede leer',
  unread: [
    'Las páginas del propio navegador, las tiendas de extensiones, los archivos de este dispositivo y la vista del código fuente: los navegadores no dejan entrar ahí a ninguna extensión. Listlight dice entonces «esta página no se ha leído».',
    'El visor de PDF del navegador. La ventana emergente ofrece leer el archivo en una página del propio Listlight, y solo lo descarga después de que usted haga clic.',
    'El texto dentro de imágenes, dibujos y vídeos, y los documentos incrustados. Cuántos muestra una página se dice junto a los hallazgos.',
    'Los marcos de otros sitios a los que el navegador no da acceso. Los que no se leyeron se nombran con su servidor.',
    'Lo que usted escribe: los campos, las contraseñas y los editores no se leen nunca.',
  ],

  keysTitle: 'Teclas',
  keys: [
    { keys: 'Alt+Shift+L', mac: 'Control+Shift+L', does: 'abre la ventana emergente' },
    { keys: 'Alt+Shift+O', mac: 'Control+Shift+O', does: 'lee este sitio, o deja de leerlo' },
    { keys: 'Alt+.', mac: 'Control+.', does: 'nombre siguiente de la página; abre su ficha' },
    { keys: 'Alt+,', mac: 'Control+,', does: 'nombre anterior' },
    { keys: 'Escape', mac: 'Escape', does: 'cierra la ficha y vuelve a donde usted estaba' },
    { keys: 'Tab', mac: 'Tab', does: 'recorre la ventana emergente, el panel lateral y la ficha' },
    { keys: '← →', mac: '← →', does: 'en el panel lateral, de una vista a la otra' },
  ],
  key: 'Tecla',
  onMac: 'En un Mac',
  keyDoes: 'Qué hace',
  keysChange:
    'Se pueden cambiar en el navegador: chrome://extensions/shortcuts, edge://extensions/shortcuts y, en Firefox, en la gestión de los atajos de extensiones (Manage Extension Shortcuts) de about:addons.',

  privacyTitle: 'Privacidad',
  privacy: [
    'El texto de las páginas que usted abre va de la página a la parte de la extensión que trabaja en segundo plano en este navegador, y a ningún otro lugar.',
    'Lo encontrado en una pestaña se conserva en memoria hasta que se cierra el navegador. Las direcciones de las páginas se muestran; ninguna se guarda, salvo que la guarde usted o empiece una revisión, que conserva las páginas abiertas mientras dura.',
    'Listlight solo pide dos cosas a un servidor: las listas oficiales que usted ha activado, una vez al día, más a menudo solo tras un fallo o cuando usted hace clic, y con la misma petición para todos; y un PDF, después de que usted haga clic en su dirección. No hay cuenta, ni servidor nuestro, ni estadísticas.',
    'La página en sí no se modifica: los nombres se marcan con un medio del navegador que no añade nada a la página.',
  ],

  supportTitle: 'Información para resolver problemas',
  supportLead:
    'Lo que ayuda a averiguar por qué algo no funciona: versiones, listas con sus fechas, ajustes y recuentos. No contiene ninguna dirección de página, ningún nombre de sitio ni nada que usted haya escrito. Aquí ve lo que se copia.',
  supportCopy: 'Copiar la información para resolver problemas',
  supportCopied: 'Copiado.',
  supportNotCopied: 'El navegador no permitió copiarlo. Seleccione el texto y cópielo usted.',
  supportText: 'Texto que se copia',
  supportAsking: 'Reuniendo la información…',
};
