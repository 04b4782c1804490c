import type { Words } from '../words.ts';

/** The frame of the desk, in Spanish. */
export const desk: Words['desk'] = {
  title: 'Listlight: mesa de trabajo',
  name: 'Mesa de trabajo',
  sectionsLabel: 'Secciones',
  sections: { sessions: 'Revisiones', bulk: 'Listas de nombres', watch: 'Tras las actualizaciones' },
};
