import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** Which lists are held, in German. */
export const overview: Words['lists']['overview'] = {
  held: (entries, lists, others) => {
    const entriesHeld = pluralIn('de', entries, { one: '# Eintrag', other: '# Einträge' });
    const listsHeld = pluralIn('de', lists, { one: '# Liste', other: '# Listen' });
    const none = pluralIn('de', others, {
      one: 'Von # weiteren Liste ist kein Eintrag vorhanden.',
      other: 'Von # weiteren Listen ist kein Eintrag vorhanden.',
    });
    const held = `Auf diesem Gerät vorhanden: ${entriesHeld} aus ${listsHeld}. Seiten werden damit verglichen und mit nichts anderem.`;
    return others === 0 ? held : `${held} ${none}`;
  },
  table: {
    title: 'Vorhandene Listen',
    wide: 'Tabelle der vorhandenen Listen',
    columns: {
      list: 'Liste',
      asOf: 'Stand',
      age: 'Alter',
      entries: 'Einträge',
      held: 'Umfang',
      origin: 'Herkunft',
      lastReading: 'Zuletzt gelesen',
      next: 'Nächstes Lesen',
      toLookAt: 'Zu prüfen',
    },
    own: 'Liste Ihrer Organisation',
    notOfficial: 'keine amtliche Liste',
    coverage: { complete: 'vollständig', excerpt: 'Auszug' },
    noEntry: 'kein geltender Eintrag vorhanden',
    notReadYet: 'noch nie',
    nonePlanned: 'nicht geplant',
    waits: 'wartet auf eine Entscheidung',
    warnings: (count) => pluralIn('de', count, { one: '# Warnung', other: '# Warnungen' }),
    nothingToLookAt: 'nichts',
  },
  dateBasis: {
    stated: 'laut Veröffentlichung',
    file: 'Tag, an dem die Datei gelesen wurde',
    read: 'Tag, an dem sie gelesen wurde',
  },
  origin: {
    bundled: 'mit dieser Version geliefert',
    file: (name) => `Datei ${name}`,
    download: (host) => `geladen von ${host}`,
  },
  details: {
    fullName: 'Voller Name',
    legalBasis: 'Rechtsgrundlage',
    officialPage: 'Amtliche Seite',
    meaning: 'Bedeutung',
    covers: 'Inhalt dieser Kopie',
    isExcerpt: 'Ein Name, der hier fehlt, kann trotzdem auf der Liste stehen.',
    lastReading: 'Zuletzt gelesen',
    read: 'Gelesen',
    readFrom: (when, size, from) => `${when}, ${size}, von ${from}`,
    serverDate: 'Datum des Servers',
    inUseSince: 'In Gebrauch seit',
    parties: 'Parteien auf dieser Liste',
    changes: 'Änderungen an dieser Liste',
  },
  edition: {
    restore: (dates) => `Vorige Ausgabe (${dates}) wiederherstellen`,
    restoreQuestion: (dates, origin, lists) =>
      `Die Ausgabe vom ${dates} (${origin}) wieder verwenden, und zwar für ${lists}?`,
    restoreYes: 'Wiederherstellen',
    removeList: 'Diese Liste entfernen',
    removeListQuestion: (lists) => `${lists} von diesem Gerät entfernen?`,
    removeEdition: 'Diese Ausgabe entfernen',
    removeEditionQuestion: (lists) =>
      `Diese Ausgabe (${lists}) entfernen? Dann gelten wieder die Zeilen, die mit dieser Version geliefert wurden.`,
    removeYes: 'Entfernen',
    no: 'So lassen',
  },
  waiting: {
    title: (lists) => `Eine neue Ausgabe wartet auf Ihre Entscheidung: ${lists}`,
    why: (when, origin) =>
      `Gelesen ${when}, ${origin}. Sie weicht so stark von der verwendeten ab, dass sie nicht von selbst übernommen wurde:`,
    take: 'Übernehmen',
    drop: 'Verwerfen',
    until: 'Bis dahin bleibt die vorige Ausgabe in Gebrauch.',
  },
  result: {
    updated: (when) => `Aktualisiert ${when}.`,
    unchanged: (when) => `Nachgesehen ${when}: nichts Neues.`,
    held: (when) => `Gelesen ${when}. Wartet auf Ihre Entscheidung; der bisherige Stand bleibt in Gebrauch.`,
    decided: (when) => `Gelesen ${when}. Über den wartenden Stand ist entschieden.`,
    cancelled: (when) => `Abgebrochen ${when}. Der bisherige Stand bleibt in Gebrauch.`,
    failed: (when) => `Fehlgeschlagen ${when}. Der bisherige Stand bleibt in Gebrauch.`,
  },
  failedBecause: (when, why) => `Fehlgeschlagen ${when}. ${why} Der bisherige Stand bleibt in Gebrauch.`,
  shortResult: {
    updated: (when) => `Aktualisiert, ${when}`,
    unchanged: (when) => `Nichts Neues, ${when}`,
    held: (when) => `Wartet auf eine Entscheidung, ${when}`,
    decided: (when) => `Entschieden, gelesen ${when}`,
    cancelled: (when) => `Abgebrochen, ${when}`,
    failed: (when) => `Fehlgeschlagen, ${when}`,
  },
  warnings: {
    title: 'Was nicht wie vorgesehen gelesen werden konnte',
    columns: { kind: 'Warnung', where: 'Wo', times: 'Anzahl', examples: 'Erste Fälle, wie veröffentlicht' },
    kinds: {
      'unknown-field': 'Feld, das diese Version nicht kennt',
      'unknown-list': 'Liste, die diese Version nicht kennt; ihre Zeilen wurden nicht übernommen',
      'unread-value': 'Wert, der nicht gelesen werden konnte',
      'unread-row': 'Zeile, die nicht übernommen werden konnte; aufbewahrt wie veröffentlicht',
      'no-citation': 'Zeile, die keine eigene Bekanntmachung (notice) nennt',
    },
  },
  ownData: {
    title: 'Ihre eigenen Daten',
    lost: (when: string) =>
      `Am ${when} hatte Ihr Browser eine leere Datenbank an die Stelle der Datenbank mit Ihren eigenen Daten gesetzt (Entscheidungen, eigene Listen, Stichproben); das tun Browser mit einer, die auf der Festplatte beschädigt ist. Was Sie exportiert haben, lässt sich wieder importieren.`,
    lostSeen: 'Ich habe das gesehen',
    export: 'Exportieren, was sich lesen lässt',
    nothing: 'Nichts davon konnte gelesen werden.',
    all: 'Alles wurde gelesen und gespeichert.',
    some: (count) =>
      pluralIn('de', count, {
        one: 'Gespeichert; # Teil konnte nicht gelesen werden und ist in der Datei genannt.',
        other: 'Gespeichert; # Teile konnten nicht gelesen werden und sind in der Datei genannt.',
      }),
  },
};
