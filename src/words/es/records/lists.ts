import type { Words } from '../../words.ts';

/** What each list means, as the list files say it, in Spanish. */
export const meanings: Words['records']['meanings'] = {
  dpl: 'Una persona incluida (denied person) ha perdido los privilegios de exportación; nadie puede participar en una operación que su orden de denegación (denial order) prohíba.',
  entityList:
    'Exportar, reexportar o transferir a una entidad incluida artículos sujetos a las EAR requiere una licencia del BIS; la lista no regula por sí misma comprarle a ella.',
  meu: 'Exportar, reexportar o transferir a una entidad incluida artículos del Supplement No. 2 to Part 744 requiere una licencia del BIS.',
  uvl: 'El BIS no pudo verificar el uso final de envíos anteriores: para una entidad incluida las excepciones de licencia (license exceptions) quedan suspendidas, y para los demás artículos hace falta una declaración (UVL statement).',
  uflpa:
    'Se presume que las mercancías fabricadas total o parcialmente por una entidad incluida se han hecho con trabajo forzoso, y no pueden entrar en los Estados Unidos salvo que se rebata la presunción.',
  dod1237:
    'La lista nombraba empresas que el Departamento de Defensa (Department of Defense) consideraba propiedad de las fuerzas armadas chinas o controladas por ellas; la sustituyó la lista § 1260H.',
  dod1260h:
    'Desde el {day}, el Departamento de Defensa (Department of Defense) no puede contratar con una empresa incluida ni con una entidad que esta controle; la lista no regula por sí misma a otros compradores.',
  fcc: 'El dinero federal del servicio universal (universal service) no puede pagar equipos o servicios cubiertos (covered), y los equipos cubiertos no obtienen nuevas autorizaciones de la FCC; la lista no prohíbe usar los equipos que ya se poseen.',
  ndaa889:
    'Los organismos federales no pueden comprar equipos cubiertos (covered) de las empresas nombradas, ni contratar con entidades que los usen, y las subvenciones y los préstamos federales no pueden pagarlos.',
  nsCmic:
    'Las personas de los Estados Unidos (U.S. persons) no pueden operar con valores de una empresa incluida que coticen en bolsa; esta lista no regula el comercio con sus productos.',
  sdn: 'Los bienes de una entidad incluida que están bajo la jurisdicción de los Estados Unidos están bloqueados, y las personas de los Estados Unidos (U.S. persons) no pueden tener tratos con ella.',
};

/** What the copy of a list holds, in Spanish. */
export const covers: Words['records']['covers'] = {
  none: 'No se guarda ninguna fila; se usa solo para «no figura en la lista».',
  entityList:
    '25 de 3409 entradas: Hikvision, sus cinco empresas en Xinjiang, Hikmicro y CETC 52; las empresas de la regla de octubre de 2019; otros fabricantes de cámaras, drones, radios y chips; AO Kaspersky Lab, Aerosun y dos empresas de Hengtong.',
  uvl: '9 de las 14 personas en China que se añadieron el {day}, en la medida en que sus nombres están establecidos; no se leyó ninguna copia completa, así que nada de lo que hay aquí muestra que una entidad no esté en la lista.',
  dod1237: 'Solo Hikvision. La lista es anterior a la lista § 1260H, que la sustituyó en junio de 2021.',
  dod1260h:
    'La edición de junio de 2026, completa: 80 grupos y las 108 filiales nombradas con ellos, una fila por cada uno; ediciones anteriores, solo para Hikvision y Dahua.',
  fcc: 'Todas las filas (15) de la lista a {day}, clases de equipos incluidas, y dos clases que, según una fuente, se añadieron el {day2} (fiabilidad media).',
  ndaa889:
    'Las cinco empresas que nombra la ley. El Secretario de Defensa (Secretary of Defense) puede añadir entidades con arreglo a § 889(f)(3)(D); no se guarda ninguna.',
  nsCmic: 'Todas las empresas (68) de la lista.',
  ownList: 'Todas las entradas ({number}) de la lista de su organización, tal como se leyó el {day}.',
  ownListOfOne: 'La lista de su organización completa, 1 entrada, tal como se leyó el {day}.',
  undated:
    '{number} entradas del archivo {name}, leído el {day}, que no dice de qué día es: puede ser más antiguo, y lo que le falta puede estar en la lista.',
  undatedOfOne:
    '1 entrada del archivo {name}, leído el {day}, que no dice de qué día es: puede ser más antiguo, y lo que le falta puede estar en la lista.',
  dated: 'Todas las entradas ({number}), tal como constaban en {name} el {day}.',
  read: 'Todas las entradas ({number}), tal como constaban en {name} cuando se leyó el {day}.',
};

/** What official files are called in a sentence, in Spanish. */
export const publications: Words['records']['publications'] = {
  csl: 'la Consolidated Screening List',
  bis: 'el archivo propio del BIS',
  ecfr: 'el eCFR',
  ofac: 'el archivo propio de la OFAC',
  file: 'el archivo {name}',
};

/** Which copy was read to its end where a company is said not to be named, in Spanish. */
export const absences: Words['records']['absences'] = {
  dpl: 'Denied Persons List completa del {day} ({number} entradas)',
  nsCmic: 'NS-CMIC List completa a {day} ({number} empresas)',
  sdn: 'archivo SDN completo de noviembre de 2023 ({number} líneas; no se conoce el día, se indica el primero del mes)',
  uflpa: 'UFLPA Entity List completa a {day} ({number} entradas)',
  supplement: 'copia completa del Supplement No. {number} to Part 744 a {day} ({number2} entradas)',
  entityList: 'copia completa del eCFR del Supplement No. 4 to Part 744 del {day} ({number} entradas)',
  entityListHytera:
    'copia completa del eCFR del Supplement No. 4 to Part 744 del {day} ({number} entradas); en ella figura Hytera Communications Limited, de Hong Kong, otra empresa',
  notice: 'aviso completo del {day}, 91 FR 35189 (80 grupos y las filiales que nombran)',
  edition: 'datos completos de {name} según {name2}, {number} entradas, leídos el {day}',
  editionDated: 'datos completos de {name} según {name2}, del {day}, {number} entradas, leídos el {day2}',
};
