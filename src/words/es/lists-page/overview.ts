import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** Which lists are held, in Spanish. */
export const overview: Words['lists']['overview'] = {
  held: (entries, lists, others) => {
    const entriesHeld = pluralIn('es', entries, { one: '# entrada', other: '# entradas' });
    const listsHeld = pluralIn('es', lists, { one: '# lista', other: '# listas' });
    const none = pluralIn('es', others, {
      one: 'De # lista más no se guarda ninguna entrada.',
      other: 'De # listas más no se guarda ninguna entrada.',
    });
    const held = `Este dispositivo guarda ${entriesHeld} de ${listsHeld}. Las páginas se comparan con ellas y con nada más.`;
    return others === 0 ? held : `${held} ${none}`;
  },
  table: {
    title: 'Listas guardadas',
    wide: 'Tabla de las listas disponibles',
    columns: {
      list: 'Lista',
      asOf: 'A fecha de',
      age: 'Antigüedad',
      entries: 'Entradas',
      held: 'Alcance',
      origin: 'Procedencia',
      lastReading: 'Última lectura',
      next: 'Próxima',
      toLookAt: 'Por revisar',
    },
    own: 'lista de su organización',
    notOfficial: 'lista no oficial',
    coverage: { complete: 'completa', excerpt: 'extracto' },
    noEntry: 'no se guarda ninguna entrada vigente',
    notReadYet: 'ninguna todavía',
    nonePlanned: 'ninguna prevista',
    waits: 'espera una decisión',
    warnings: (count) => pluralIn('es', count, { one: '# aviso', other: '# avisos' }),
    nothingToLookAt: 'nada',
  },
  dateBasis: {
    stated: 'según la publicación',
    file: 'el día en que se leyó el archivo',
    read: 'el día en que se leyó',
  },
  origin: {
    bundled: 'incluida en esta versión',
    file: (name) => `archivo ${name}`,
    download: (host) => `descargada de ${host}`,
  },
  details: {
    fullName: 'Nombre completo',
    legalBasis: 'Base legal',
    officialPage: 'Página oficial',
    meaning: 'Qué significa',
    covers: 'Contenido de esta copia',
    isExcerpt: 'Un nombre que falte aquí puede figurar en la lista de todos modos.',
    lastReading: 'Última lectura',
    read: 'Leída',
    readFrom: (when, size, from) => `${when}, ${size}, de ${from}`,
    serverDate: 'Fecha del servidor',
    inUseSince: 'En uso desde',
    parties: 'Entidades de esta lista',
    changes: 'Cambios en esta lista',
  },
  edition: {
    restore: (dates) => `Restaurar la edición anterior (${dates})`,
    restoreQuestion: (dates, origin, lists) => `¿Volver a usar la edición del ${dates} (${origin}) para ${lists}?`,
    restoreYes: 'Restaurarla',
    removeList: 'Quitar esta lista',
    removeListQuestion: (lists) => `¿Quitar ${lists} de este dispositivo?`,
    removeEdition: 'Quitar esta edición',
    removeEditionQuestion: (lists) =>
      `¿Quitar esta edición (${lists})? Volverán a valer las filas incluidas en esta versión.`,
    removeYes: 'Quitar',
    no: 'Dejarlo como está',
  },
  waiting: {
    title: (lists) => `Una edición nueva espera su decisión: ${lists}`,
    why: (when, origin) =>
      `Leída el ${when}, ${origin}. Difiere tanto de la que está en uso que no se adoptó automáticamente:`,
    take: 'Adoptarla',
    drop: 'Descartarla',
    until: 'Hasta entonces sigue en uso la edición anterior.',
  },
  result: {
    updated: (when) => `Actualizada el ${when}.`,
    unchanged: (when) => `Consultada el ${when}: nada nuevo.`,
    held: (when) => `Leída el ${when}. Espera su decisión; lo guardado antes sigue en uso.`,
    decided: (when) => `Leída el ${when}. Ya se decidió sobre la edición que esperaba.`,
    cancelled: (when) => `Cancelada el ${when}. Lo guardado antes sigue en uso.`,
    failed: (when) => `Error el ${when}. Lo guardado antes sigue en uso.`,
  },
  failedBecause: (when, why) => `Error el ${when}. ${why} Lo guardado antes sigue en uso.`,
  shortResult: {
    updated: (when) => `Actualizada, ${when}`,
    unchanged: (when) => `Nada nuevo, ${when}`,
    held: (when) => `Espera una decisión, ${when}`,
    decided: (when) => `Decidida, leída el ${when}`,
    cancelled: (when) => `Cancelada, ${when}`,
    failed: (when) => `Error, ${when}`,
  },
  warnings: {
    title: 'Lo que no se pudo leer como corresponde',
    columns: { kind: 'Aviso', where: 'Dónde', times: 'Veces', examples: 'Primeros casos, tal como se publicaron' },
    kinds: {
      'unknown-field': 'Campo que esta versión no conoce',
      'unknown-list': 'Lista que esta versión no conoce; sus filas no se incorporaron',
      'unread-value': 'Valor que no se pudo leer',
      'unread-row': 'Fila que no se pudo incorporar; se conserva tal como se publicó',
      'no-citation': 'Fila que no cita ningún aviso oficial (notice) propio',
    },
  },
  ownData: {
    title: 'Sus datos',
    lost: (when: string) =>
      `El ${when} su navegador había puesto una base de datos vacía en lugar de la que tenía sus propios datos (decisiones, listas propias, revisiones), como hacen los navegadores con una dañada en el disco. Lo que haya exportado puede importarse de nuevo.`,
    lostSeen: 'Lo he visto',
    export: 'Exportar lo que se pueda leer',
    nothing: 'No se pudo leer nada.',
    all: 'Se leyó y guardó todo.',
    some: (count) =>
      pluralIn('es', count, {
        one: 'Guardado; # parte no se pudo leer y se nombra en el archivo.',
        other: 'Guardado; # partes no se pudieron leer y se nombran en el archivo.',
      }),
  },
};
