import type { Words } from '../words.ts';

/** The frame of the desk, in French. */
export const desk: Words['desk'] = {
  title: 'Listlight : bureau',
  name: 'Bureau',
  sectionsLabel: 'Sections',
  sections: { sessions: 'Contrôles ponctuels', bulk: 'Listes de noms', watch: 'Après les mises à jour' },
};
