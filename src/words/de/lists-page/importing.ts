import type { Words } from '../../words.ts';

/** A file that the user gives, in German. */
export const importing: Words['lists']['importing'] = {
  title: 'Eine Datei lesen',
  about:
    'Eine amtliche Liste, wie ihre Behörde sie herausgibt (Consolidated Screening List als CSV oder JSON, eCFR als XML, OFAC als XML oder CSV; auch als zip oder gzip gepackt), oder eine eigene Tabelle als CSV, die als Liste Ihrer Organisation gezeigt wird. Die Datei bleibt auf diesem Gerät.',
  choose: 'Ziehen Sie eine Datei auf diese Seite oder wählen Sie eine aus:',
  refusals: {
    'several-files': 'Bitte nur eine Datei auf einmal.',
    'no-file': 'Das war keine Datei. Speichern Sie sie und ziehen Sie die Datei hierher.',
  },
  takingIn: (name) => `Übernahme von ${name}`,
  takenIn: (name, done, total) => `Übernahme von ${name}: ${done} von ${total}`,
  cancel: 'Abbrechen',
  failed: (name, error) => `${name} wurde nicht übernommen: ${error}. Die Listen sind, wie sie vorher waren.`,
  last: (name, result) => `Letzte Datei, ${name}: ${result}`,
  refused: (why) => `${why} Die Listen sind, wie sie vorher waren.`,
  close: 'Schließen',
  official: (format, lists) =>
    `Als amtliche Datei erkannt: ${format}, mit ${lists}. Die jetzigen Kopien dieser Listen werden aufbewahrt und lassen sich wiederherstellen.`,
  use: 'Lesen und verwenden',
  leave: 'Nicht verwenden',
  table: {
    withHeader: (encoding, delimiter) =>
      `${encoding}, Zellen durch ${delimiter} getrennt, die erste Zeile nennt die Spalten`,
    withoutHeader: (encoding, delimiter) =>
      `${encoding}, Zellen durch ${delimiter} getrennt, die erste Zeile ist ein Eintrag`,
    delimiters: { ',': 'Kommas', ';': 'Semikolons', '\t': 'Tabulatoren', '|': 'senkrechte Striche' },
    about: (how) =>
      `Eine eigene Tabelle, gelesen als ${how}. Geben Sie an, welche Spalte was enthält; Vermutetes lässt sich ändern.`,
    listName: 'Name der Liste',
    ownList: 'Eigene Liste',
    parts: {
      name: 'Name',
      aliases: 'Weitere Namen, durch „;“ getrennt',
      note: 'Anmerkung',
      citation: 'Woher es stammt',
      country: 'Land',
    },
    readAs: {
      name: 'gelesen als: Name',
      aliases: 'gelesen als: weitere Namen, durch „;“ getrennt',
      note: 'gelesen als: Anmerkung',
      citation: 'gelesen als: woher es stammt',
      country: 'gelesen als: Land',
    },
    notRead: 'nicht gelesen',
    chooseColumn: 'Spalte wählen',
    noColumn: 'keine Spalte',
    column: (number) => `Spalte ${number}`,
    preview: 'Erste Zeilen der Tabelle',
    previewCaption: 'Die ersten Zeilen der Tabelle',
    nameless: 'Geben Sie der Liste einen Namen.',
    noNames: 'Wählen Sie die Spalte, die die Namen enthält.',
    twice: 'Eine Spalte ist zweimal gewählt.',
    make: 'Zur Liste meiner Organisation machen',
  },
};
