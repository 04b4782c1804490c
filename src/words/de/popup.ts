import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** The popup, in German. */
export const popup: Words['popup'] = {
  asking: 'Es wird gefragt, was gefunden wurde …',
  noAnswer: 'Listlight konnte nicht sagen, was auf dieser Seite steht.',
  noAnswerNow:
    'Der Teil von Listlight, der die Listen hält, hat nicht geantwortet. Was unten steht, wurde vorher geantwortet. Versuchen Sie es erneut; bleibt es so, laden Sie die Seite neu oder schalten Sie die Erweiterung aus und wieder ein.',
  earlier: 'Stand von eben',
  weightiest: (company, list, since, more) =>
    more === 0
      ? `${company}: ${list} ${since}.`
      : `${company}: ${list} ${since}, und ${pluralIn('de', more, { one: '# weitere Liste', other: '# weitere Listen' })}.`,
  notLookedAt: 'Es wird nach Teilen gesucht, die nicht gelesen werden können …',
  readPdf: 'Eine PDF-Datei lesen',
};
