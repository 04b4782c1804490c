import type { Words } from '../../words.ts';

/** Where official lists can be had, in German. */
export const sources: Words['lists']['sources'] = {
  title: 'Amtliche Quellen',
  about:
    'Eine eingeschaltete Quelle wird höchstens einmal am Tag von ihrem amtlichen Server gelesen. Die Anfrage verrät nichts über Sie oder die Seiten, die Sie lesen.',
  none: 'Diese Version kennt keine Quelle.',
  carries: (lists, host) => `${lists} · von ${host}`,
  byItself: 'Von selbst aktualisieren',
  now: 'Jetzt aktualisieren',
  noPermission: (host) =>
    `Der Browser lässt Listlight noch nicht auf ${host} zugreifen; beide Schaltflächen fragen danach.`,
  notAllowed: (host) => `Der Browser durfte nicht auf ${host} zugreifen, daher geschah nichts.`,
  notAsked: (host, error) => `Der Browser konnte nicht nach ${host} gefragt werden: ${error}`,
  neverRead: 'Auf diesem Gerät noch nie gelesen.',
  next: (when) => `Nächstes Nachsehen: ${when}.`,
  nonePlanned: 'Nichts ist geplant.',
  exactly: 'Im Einzelnen',
  news: (name, result) => `${name}: ${result}`,
  job: {
    phases: {
      reading: (name) => `Lesen: ${name}`,
      storing: (name) => `Einträge speichern: ${name}`,
      joining: (name) => `Parteien zusammenführen: ${name}`,
      indexing: (name) => `Namen vorbereiten: ${name}`,
      activating: (name) => `In Gebrauch nehmen: ${name}`,
    },
    so: (phase, done) => `${phase}, ${done}`,
    soFar: (phase, done, total) => `${phase}, ${done} von ${total}`,
    percent: (phase, percent) => `${phase}, ${percent} %`,
    progress: (name) => `Fortschritt: ${name}`,
    cancel: 'Abbrechen',
  },
  failures: {
    NETWORK: 'Die Liste war nicht erreichbar. Prüfen Sie die Verbindung; es wird von selbst erneut versucht.',
    NO_PERMISSION:
      'Der Browser lässt Listlight nicht auf die Website der Liste zugreifen. Erlauben Sie es und aktualisieren Sie dann erneut.',
    LOGIN_PAGE:
      'Statt der Liste kam eine Webseite, wie sie Netze mit Anmeldeseite senden. Melden Sie sich im Netz an und aktualisieren Sie dann erneut.',
    HTTP_STATUS: 'Der Server der Liste hat die Liste nicht geliefert. Es wird von selbst erneut versucht.',
    TIMEOUT: 'Der Server der Liste brauchte zu lange. Es wird von selbst erneut versucht.',
    CUT_OFF: 'Die Liste brach vor ihrem Ende ab, daher wurde nichts davon verwendet.',
    TOO_LARGE: 'Die Datei ist weit größer, als diese Liste je ist, daher wurde nichts davon verwendet.',
    BAD_ENCODING: 'Die Zeichen der Datei sind nicht die dieser Liste, daher wurde nichts davon verwendet.',
    UNKNOWN_FORMAT: 'Das ist keine der Dateien, die Listlight liest.',
    BAD_FORMAT:
      'Die Datei ist beschädigt oder von neuerer Form, als diese Version sie liest, daher wurde nichts davon verwendet.',
    NOT_PLAUSIBLE: 'Der Datei fehlen Einträge, die die Liste haben muss, daher wurde nichts davon verwendet.',
    NO_ROOM: 'Auf diesem Gerät ist nicht genug Platz für die Liste.',
    DATABASE: 'Der Speicher des Browsers hat versagt.',
  },
};
