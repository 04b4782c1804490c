import type { Words } from '../words.ts';

/** The frame of the desk, in Spanish. */
export const desk: Words['desk'] = {
  title: 'Listlight: escritorio',
  name: 'Escritorio',
  sectionsLabel: 'Secciones',
  sections: { sessions: 'Revisiones', bulk: 'Listas de nombres', watch: 'Tras las actualizaciones' },
};
