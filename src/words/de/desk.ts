import type { Words } from '../words.ts';

/** The frame of the desk, in German. */
export const desk: Words['desk'] = {
  title: 'Listlight: Arbeitstisch',
  name: 'Arbeitstisch',
  sectionsLabel: 'Bereiche',
  sections: { sessions: 'Stichproben', bulk: 'Namenslisten', watch: 'Nach Aktualisierungen' },
};
