import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** What was read, against which lists, and what was not, in German. */
export const coverage: Words['findings']['coverage'] = {
  listsUsed: (count) => `Verwendete Listen: ${count}`,
  dated: (dates) => `vom ${dates}`,
  datedWithOld: (dates, old) => `vom ${dates}; ${old}`,
  oldCopies: (count) => `alte Kopien: ${count}`,
  columns: { list: 'Liste', copyOf: 'Kopie vom', age: 'Alter', entries: 'Einträge', held: 'Vorhanden' },
  days: (count) => pluralIn('de', count, { one: '# Tag', other: '# Tage' }),
  daysOldCopy: (count) => pluralIn('de', count, { one: '# Tag, alte Kopie', other: '# Tage, alte Kopie' }),
  excerptMeans:
    'Auszug: Die Kopie enthält nur einen Teil der Einträge der Liste; ein Name, der hier fehlt, kann trotzdem auf der Liste stehen.',
  notLookedThrough: (lists) =>
    `Nicht durchgesehen, weil keine Einträge vorhanden sind: ${lists}. Was über sie bekannt ist, steht bei der jeweiligen Firma.`,
  listsProblem: {
    damaged: ({ why }) =>
      `Die gespeicherten Listen waren beschädigt (${why}); es gelten die Listen, die mit dieser Version kamen. Listen, die heruntergeladen oder importiert wurden, müssen noch einmal gelesen werden.`,
    olderUsed: ({ why }) =>
      `Die neuesten gespeicherten Listen waren beschädigt (${why}); es gelten die davor gespeicherten.`,
    newer:
      'Die gespeicherten Listen hat eine neuere Version von Listlight geschrieben; es gelten die Listen, die mit dieser Version kamen. Listen, die heruntergeladen oder importiert wurden, müssen noch einmal gelesen werden.',
    gone: 'Die gespeicherten Listen waren fort, wie wenn der Speicher des Browsers geleert wird; es gelten die Listen, die mit dieser Version kamen. Listen, die heruntergeladen oder importiert wurden, müssen noch einmal gelesen werden.',
    unusable: ({ why }) =>
      `Der Speicher des Browsers ließ sich nicht benutzen (${why}); es gelten die Listen, die mit dieser Version kamen.`,
  },

  read: (parts) => `Gelesen: ${parts}.`,
  documentParts: (pages, runs, characters) =>
    [
      pages,
      pluralIn('de', runs, { one: '# Textstück', other: '# Textstücke' }),
      pluralIn('de', characters, { one: '# Zeichen', other: '# Zeichen' }),
    ].join(', '),
  pages: (total) => pluralIn('de', total, { one: '# Seite', other: '# Seiten' }),
  somePages: (read, total) => pluralIn('de', total, { one: `${read} von # Seite`, other: `${read} von # Seiten` }),
  withoutText: (pages, count) => `${pages} (${count} ohne Text)`,
  missed: {
    page: (parts) =>
      pluralIn('de', parts, {
        one: 'Konnte nicht gelesen werden: # Teil der Seite',
        other: 'Konnten nicht gelesen werden: # Teile der Seite',
      }),
    document: (parts) =>
      pluralIn('de', parts, {
        one: 'Konnte nicht gelesen werden: # Teil des Dokuments',
        other: 'Konnten nicht gelesen werden: # Teile des Dokuments',
      }),
  },
  noText: (page) => `Seite ${page} enthält keinen lesbaren Text (wahrscheinlich ein Bild).`,
  noTexts: (pages) => `Die Seiten ${pages} enthalten keinen lesbaren Text (wahrscheinlich Bilder).`,

  unread: {
    'browser-page': 'Das ist eine Seite des Browsers selbst. Keine Erweiterung darf sie lesen.',
    store: 'Das ist ein Store für Erweiterungen. Browser lassen ihn von keiner Erweiterung lesen.',
    source: 'Das ist der Quelltext einer Seite. Erweiterungen laufen darin nicht.',
    pdf: 'Das ist ein PDF in der Anzeige des Browsers, die keine Erweiterung lesen darf.',
    file: 'Das ist eine Datei auf diesem Computer. Listlight läuft nicht auf Dateien.',
    'no-permission': 'Listlight hat keine Berechtigung für diese Website.',
    unknown:
      'Eine Erweiterung kann Seiten des Browsers, Stores für Erweiterungen, die PDF-Anzeige des Browsers und Websites, für die sie keine Berechtigung hat, nicht lesen.',
  },
  remedies: {
    source: 'Öffnen Sie die Seite selbst.',
    'no-permission':
      'Erlauben Sie Listlight diese Website im Erweiterungsmenü des Browsers und laden Sie die Seite neu.',
    unknown:
      'Wenn das eine gewöhnliche Webseite ist, laden Sie sie neu oder erlauben Sie Listlight diese Website im Erweiterungsmenü des Browsers.',
  },
  nothingKnown: (why) => `${why} Daher ist hier nichts über die Firmen auf dieser Seite bekannt.`,
  pdf: {
    inViewer:
      'Eine Erweiterung kann nicht lesen, was die PDF-Anzeige des Browsers zeigt. Listlight kann die Datei selbst auf einer eigenen Seite lesen:',
    read: 'Dieses PDF lesen',
    nothingKnown: 'Über die Firmen darin ist bisher nichts bekannt.',
    ifOne: (button) => `Falls es ein PDF ist: ${button}`,
  },
};
