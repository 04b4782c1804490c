import type { Words } from '../../words.ts';

/** The frame of the lists page, in Spanish. */
export const page: Words['lists']['page'] = {
  parts: { lists: 'Listas', parties: 'Entidades', changes: 'Cambios' },
  partsLabel: 'Secciones de esta página',
  title: (view) => `${view} · Listlight`,
  skip: 'Ir al contenido',
  reading: 'Leyendo las listas…',
  looking: 'Buscando…',
  noAnswer: (error) => `La parte de Listlight que guarda las listas no respondió: ${error}`,
  failed: (error) => `Ha fallado: ${error}`,
  notRead: (error) => `No se pudo leer: ${error}`,
  tryAgain: 'Reintentar',
  principle:
    'Listlight encuentra nombres; decide una persona. Un hallazgo es una posible coincidencia (possible match).',
  version: (version) => `Versión ${version}`,
  filter: { name: 'Nombre, o parte de él', list: 'Lista', allLists: 'todas las listas' },
};
