import type { Words } from '../../words.ts';

/** Sentences of notes to a listing: its dates, whom it names, what was not read, in Spanish. */
export const listingNotes: Words['records']['listingNotes'] = {
  dated: 'Lista con fecha {day}, publicada el {day2}; las ediciones anteriores no se leyeron para esta empresa.',
  subsidiary: 'Nombrada en el aviso oficial (notice) como filial de {name}.',
  actDay: '«Publicada» indica el día de la ley (Act), {day}.',
  prohibitions:
    'La prohibición de comprar, § 889(a)(1)(A), se aplica desde el {day}; la de contratar con usuarios, § 889(a)(1)(B), desde el {day2}.',
  ofacDay: '«Publicada» indica la fecha de inclusión que da la OFAC.',
  ofacEntry: 'Entrada {number} de la OFAC.',
  ofacEntryRegistered: 'Entrada {number} de la OFAC; número de registro chino (USCC) {name}.',
  ofacLinked: 'La OFAC anota: vinculada a {name}.',
  ticker:
    'Símbolo bursátil 002415 CN, ISIN CNE100000PM8; los valores en cartera debían venderse a más tardar el {day}.',
  goodsUnderWay:
    'En vigor (effective) desde el {day}, publicada el {day2}; para las mercancías que entonces estaban en camino valieron las reglas anteriores hasta el {day3}.',
  cslStart: 'La Consolidated Screening List da como fecha de inicio la de publicación.',
  cslPages:
    'La Consolidated Screening List imprime la primera página de cada regla, «84 FR 54002; 85 FR 44159», donde la propia lista imprime la página de la entrada.',
  notStated: 'Que la empresa pertenece a Hikvision lo dice una fuente, no la lista.',
  whoseUnsaid: 'La lista no dice de quién es la empresa.',
  equipmentClass: 'Una clase de equipos; no nombra a ninguna empresa, y sus palabras nunca se buscan por sí solas.',
  publicNotice:
    'Según una fuente, un aviso público (public notice) del {day} pone fin a la importación y la comercialización de los equipos cubiertos (covered) de la empresa nombrada que se habían autorizado antes, diez días después de su publicación en el Federal Register; la página publicada no se encontró (fiabilidad media).',
  useStays: 'El uso de los equipos que ya se poseen sigue permitido.',
  courtCase:
    'La sentencia Hikvision USA, Inc. v. FCC, No. 23-1032 (D.C. Cir., {day}) confirmó la inclusión y devolvió la definición de infraestructuras críticas (critical infrastructure).',
  addedAfter: 'Añadida después de la copia del {day}, según una fuente; el texto de la entrada no se leyó.',
  changedOn: 'Modificada el 7 ene, el 18 mar y el {day} y, según una fuente, el {day2} (fiabilidad media).',
  droneLaw: 'A DJI y a Autel se las alcanza a través de NDAA FY2025 § 1709.',
  section214: 'Proveedor de servicios internacionales de telecomunicaciones con arreglo a la sección 214.',
  noticeNumber: 'El número del aviso público (public notice) no se leyó.',
  editionDays: 'Ambas fechas son el día de la primera edición que la nombró, {day}.',
  firstEditionDays:
    'Ambas fechas son el día de la primera edición, {day}; los avisos oficiales (notices) posteriores son ediciones de la misma lista.',
  everyEdition: 'Nombrada en todas las ediciones.',
  unreadBetween: 'Las ediciones entre esa y junio de 2026 no se leyeron para esta empresa.',
  contractBar: 'La prohibición de los contratos del DoD llegó más tarde, el {day}.',
  removal:
    'La dirección es la del comunicado del DoD del {day}, que se refiere a la lista de junio de 2020 y dice que el {day2} se retiraron entidades de esta lista; la lista de las retiradas no se leyó, así que la fecha de fin es de fiabilidad media.',
  listingSure: 'La inclusión misma es de fiabilidad alta.',
  effectiveUnread: 'La fecha de entrada en vigor (effective) no se leyó en la regla.',
  announced:
    'La regla se anunció el {day}; según una fuente, la fecha de entrada en vigor (effective) es el {day2}, pero no se leyó en la regla, así que solo se da la publicación.',
  noFootnote: 'La entrada no tiene la nota a pie de página (footnote) 4.',
  nameOfList:
    'El nombre es el de la Consolidated Screening List, puesto en correspondencia con la lista de prensa del aviso oficial (notice); aquella no da fecha ni cita.',
  pageUnread: 'En el propio aviso oficial (notice) no se leyó la página 88 FR 17706 (fiabilidad media).',
  matchUncertain: 'La correspondencia con el nombre de la prensa es incierta (fiabilidad media).',
  nameCut: 'El nombre se interrumpe en la copia leída; el completo es probablemente más largo.',
  printedRows: 'Impresa como {number} filas, que son una sola orden (order) contra una sola entidad.',
  takenApart: 'La entrada de la edición en uso se separó a mano de esta entidad.',
  knownUndated: 'Conocida por la copia del {day}; el archivo en uso, que no dice de qué día es, no la contiene.',
  knownOlder: 'Conocida por la copia del {day}; la edición en uso, del {day2}, no es posterior y no la contiene.',
  gone: 'Ya no está en la edición del {day}; vista por última vez en la copia del {day2}.',
  goneDay: 'No se sabe qué día salió de la lista.',
};

/** Sentences of notes on which company a row means, and by which names it is joined with rows of other lists, in Spanish. */
export const companyNotes: Words['records']['companyNotes'] = {
  cethikOfList: 'La lista da CETHIK Group como otro nombre de este instituto.',
  withParent: 'La lista la nombra en una misma entrada con su matriz, Pacific Networks Corp.',
  comNet: 'La lista nombra en la misma entrada a su filial al cien por cien ComNet (USA) LLC.',
  manyHuawei: 'Muchas otras empresas de Huawei tienen entradas propias; no se guardan en este extracto.',
  otherKaspersky: 'Otras empresas de Kaspersky tienen entradas propias; no se guardan en este extracto.',
  separateKaspersky: 'Una empresa distinta de AO Kaspersky Lab, que se incluyó el {day}.',
  separateSenseTime:
    'Una empresa distinta de SenseTime Group, a la que nombran las listas 1260H y NS-CMIC; la Entity List imprime «Sense Time» como otro nombre de esta.',
  hongKong: 'Esta es la empresa de Hong Kong.',
  hytera:
    'Hytera Communications Corporation, nombrada en § 889 y en la lista de la FCC, es otra empresa y no tiene entrada propia.',
  sameAs: 'La misma empresa que «{name}» de las otras listas.',
  namedByCmic:
    'La lista NS-CMIC la nombra como «China Telecommunications Corporation», también conocida como China Telecom Group Co., Ltd.',
  joinedAlias: 'Unida con «{name}» de la lista 1260H, que esta entrada da como otro nombre.',
  joinedEntity: 'Unida a mano con «{name}» de la Entity List.',
  joinedCmic: 'Unida a mano con «{name}» de la lista NS-CMIC.',
  joinedOther: 'Unida a mano con «{name}» de las otras listas.',
  joinedFormer: 'Unida a mano con «{name}» de la lista 1260H, empresa de la que este es el nombre anterior.',
  joinedLater: 'Unida a mano con «{name}» de la lista 1260H, su nombre posterior.',
  joinedCmicFormer:
    'Unida a mano con «{name}» de la lista NS-CMIC, que este aviso oficial (notice) da como su nombre anterior.',
  joinedAliasAnd:
    'Unida a mano con «{name}» de la Entity List, que da este nombre como otro de esa empresa, y con «{name2}» de la lista 1260H.',
  joinedThree: 'Unida a mano con «{name}» de § 889 y de la lista de la FCC y con «{name2}» de la lista 1260H.',
  joinedCmicEntity: 'Unida a mano con «{name}» de la lista NS-CMIC y con «{name2}» de la Entity List.',
  joined1260hCmic: 'Unida a mano con «{name}» de la lista 1260H y con «{name2}» de la lista NS-CMIC.',
  joinedHongKong:
    'Unida a mano con «{name}» de la lista 1260H; la lista de aquí da un número de empresa de Hong Kong, 2162198.',
  joinedEarlier: 'Unida a mano con «{name}» de la Entity List y de la lista NS-CMIC, su nombre anterior.',
  joinedCmicLater:
    'Unida a mano con «{name}» de la lista NS-CMIC y con «{name2}» de la lista 1260H, su nombre posterior.',
  groupCmic:
    'Unida a mano con «{name}» de la lista NS-CMIC y con «{name2}» de la lista 1260H: tres empresas de un mismo grupo.',
  groupEntity:
    'Unida a mano con «{name}» de la Entity List y con «{name2}» de la lista 1260H: tres empresas de un mismo grupo.',
  groupEntityCmic:
    'Unida a mano con «{name}» de la Entity List y con «{name2}» de la lista NS-CMIC: tres empresas de un mismo grupo.',
};

/** Sentences of notes to reported links: owners, subsidiaries, brands and makers of relabelled goods, in Spanish. */
export const linkNotes: Words['records']['linkNotes'] = {
  reutersFour: 'Reuters contó al menos cuatro de las cinco empresas como de Hikvision.',
  reutersOne: 'Reuters la nombró junto a las cuatro que figuran en el informe semestral de 2021.',
  registry:
    'Las búsquedas en registros de empresas dan a Hikvision como accionista, con sociedades de gobiernos locales como copropietarias; la participación no se leyó.',
  notParent: 'La propia lista no nombra a Hikvision como matriz.',
  withoutParent: 'Lo dice una fuente; la Entity List nombra a la empresa sin su matriz.',
  controlling: 'Según una fuente, propietaria que ejerce el control con menos de la mitad de las acciones.',
  cethik: 'La Entity List da CETHIK Group y China Electronics Technology HIK Group como otros nombres del instituto.',
  canada:
    'Una orden (Order in Council) del {day} mandó a la empresa liquidar su actividad en Canadá; el resultado de la revisión judicial (judicial review) no se conoce aquí.',
  shanghai: 'Cotiza en Shanghái como 688475 desde el {day}.',
  lorex: 'Propiedad de Dahua desde 2018; según una fuente, vendida en noviembre de 2022, con efecto en 2023.',
  prama:
    'Según una fuente, empresa conjunta (joint venture), ahora Prama India; la participación actual no se conoce aquí.',
  modelAndYear: 'Depende del modelo y del año.',
  modelAndYearOrHikvision: 'Depende del modelo y del año; algunos modelos son, según una fuente, de Hikvision.',
  ipCameras: 'Cámaras IP; depende del modelo y del año.',
  ipCameraLine: 'La línea de cámaras IP; depende del modelo y del año.',
  performanceLine: 'Solo la línea Performance.',
  before2021: 'Modelos anteriores a 2021.',
  mostLines: 'La mayoría de las líneas.',
  oldModels: 'Modelos antiguos.',
  someModels: 'Solo algunos modelos.',
  partNumbers: 'Números de pieza que empiezan por STE-.',
  thermal: 'Dispositivos térmicos.',
  shortForm: 'La forma corta «LTS» se omite: tiene muchos otros significados.',
};
