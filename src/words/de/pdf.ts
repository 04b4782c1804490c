import type { Words } from '../words.ts';

/** The page that reads PDFs, in German. */
export const pdf: Words['pdf'] = {
  title: 'Listlight: ein PDF',
  stop: 'Anhalten',
  progress: {
    fetching: (received) => `Abruf: ${received} …`,
    fetchingOf: (received, total) => `Abruf: ${received} von ${total} …`,
    opening: 'Das Dokument wird geöffnet …',
    reading: (page, pages) => `Lesen: Seite ${page} von ${pages} …`,
    stopped: 'Angehalten. Über dieses Dokument ist nichts bekannt.',
    failed: 'Dieses Dokument wurde nicht gelesen.',
    pagesRead: 'Gelesene Seiten',
  },
  spoken: { fetching: 'Das Dokument wird abgerufen …', read: 'Das Dokument wurde gelesen.' },
  choose: 'Ziehen Sie ein PDF auf diese Seite oder wählen Sie eines aus:',
  chooseAnother: 'Ziehen Sie ein weiteres PDF auf diese Seite oder wählen Sie eines aus:',
  staysHere: 'Es wird in diesem Browser gelesen und nirgendwohin gesendet.',
  refusals: {
    'several-files': 'Bitte nur ein PDF auf einmal.',
    'no-file': 'Das war keine Datei. Speichern Sie das PDF und ziehen Sie die Datei hierher.',
  },
  offer: {
    ofFile:
      'Eine Erweiterung darf Dateien dieses Computers nicht über ihre Adresse öffnen. Ziehen Sie die Datei hierher oder wählen Sie sie unten aus.',
    ofOther:
      'Nur Adressen, die mit https oder http beginnen, können abgerufen werden. Speichern Sie das PDF und ziehen Sie die Datei hierher.',
    about:
      'Um hier gelesen zu werden, wird das PDF noch einmal von seinem eigenen Server abgerufen, mit den Cookies, die dieser Browser dafür hat. Bevor Sie die Schaltfläche drücken, wird kein Server etwas gefragt, und der Text geht nirgendwohin.',
    fetch: (address) => `Abrufen und lesen: ${address}`,
  },
  failures: {
    'not-a-pdf': 'Das ist kein PDF: Es beginnt nicht wie PDF-Dateien.',
    'web-page':
      'Der Server hat eine Webseite statt eines PDFs gesendet, vielleicht eine zum Anmelden. Speichern Sie das PDF aus seinem eigenen Tab und ziehen Sie die Datei hierher.',
    empty: 'Es ist leer: 0 Byte.',
    'too-large': 'Es ist größer als 100 MB; mehr wird hier nicht gelesen.',
    'not-found': 'Der Server sagt, dass es unter dieser Adresse nichts gibt.',
    refused:
      'Der Server gibt es nicht heraus. Speichern Sie das PDF aus seinem eigenen Tab, in dem Sie vielleicht angemeldet sind, und ziehen Sie die Datei hierher.',
    server: 'Der Server konnte es nicht herausgeben.',
    offline: 'Dieser Computer ist offline.',
    'no-answer': 'Der Server war nicht erreichbar.',
    stalled: 'Vom Server kam 30 Sekunden lang nichts mehr.',
    'cut-off':
      'Es kam nur zum Teil: Der Server sendete weniger als angekündigt, oder die Verbindung brach ab. Versuchen Sie es erneut.',
    'unreadable-file':
      'Der Browser konnte die Datei nicht lesen. Vielleicht wurde sie verschoben, oder sie ist in Gebrauch.',
    password:
      'Es ist durch ein Passwort geschützt. Listlight fragt nach keinem: Speichern Sie eine Kopie ohne Passwort und ziehen Sie diese Datei hierher.',
    broken:
      'Es beginnt wie ein PDF, ist aber im Inneren beschädigt oder abgeschnitten, sodass keine Seite gelesen werden kann.',
    reader:
      'Der Teil von Listlight, der PDFs liest, wurde beendet. Versuchen Sie es erneut; eine sehr große Datei kann mehr Speicher brauchen, als vorhanden ist.',
    background:
      'Der Teil von Listlight, der die Listen hält, hat nicht geantwortet. Versuchen Sie es erneut; bleibt es so, schalten Sie die Erweiterung aus und wieder ein.',
  },
  failedWith: (why, detail) => `${why} (${detail})`,
  principle:
    'Listlight findet Namen; ein Mensch entscheidet. Ein Treffer ist eine mögliche Übereinstimmung (possible match).',
  version: (version) => `Version ${version}`,
};
