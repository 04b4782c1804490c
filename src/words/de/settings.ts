import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';
import { policy } from './policy.ts';

/** The settings page and what an organisation has set, in German. */
export const settings: Words['settings'] = {
  title: 'Einstellungen',
  lead: 'Jede Änderung gilt sofort und bleibt auf diesem Gerät.',
  reading: 'Einstellungen werden gelesen …',
  notRead: (why) => `Die Einstellungen konnten nicht gelesen werden: ${why}`,
  tryAgain: 'Erneut versuchen',
  saved: (what) => `Gespeichert: ${what}.`,
  notSaved: (what, why) => `Nicht gespeichert: ${what}. Der Browser sagt: ${why}`,
  policy,

  where: {
    title: 'Wo Seiten gelesen werden',
    all: 'Auf allen Websites',
    allMeans:
      'Jede Seite, die der Browser Listlight sehen lässt, wird auf Namen durchgesehen, außer auf den unten ausgeschlossenen Websites.',
    chosen: 'Nur auf gewählten Websites',
    chosenMeans: 'Nur Seiten der unten genannten Websites werden gelesen. Anderswo wird kein Text angesehen.',
    click: 'Nur, wo ich es verlange',
    clickMeans: 'Keine Seite wird gelesen, bis Sie es im Popup verlangen, Seite für Seite.',
    browsersOwn:
      'Der Websitezugriff, den der Browser selbst gewährt, geht dem vor: Wo er Listlight keinen gibt, wird nichts gelesen.',
  },
  sites: {
    on: 'Gewählte Websites',
    onMeans: 'Eine Website steht auch für ihre Subdomains.',
    onUnused: 'Diese zählen nur, solange oben „Nur auf gewählten Websites“ eingestellt ist.',
    noneOn: 'Keine Website ist gewählt, daher wird keine Seite gelesen.',
    noneOnUnused: 'Keine Website ist gewählt.',
    off: 'Ausgeschlossene Websites',
    offMeans: 'Werden nie gelesen, was auch immer sonst eingestellt ist. Eine Website steht auch für ihre Subdomains.',
    noneOff: 'Keine Website ist ausgeschlossen.',
    name: 'Name oder Adresse einer Website',
    add: 'Hinzufügen',
    remove: 'Entfernen',
    removeSite: (site) => `${site} entfernen`,
    marketplaces: 'Marktplätze zur Auswahl',
    marketplacesMean: 'Bekannte, als Angebot: Keiner ist für Sie gewählt.',
    noName: (text) =>
      `„${text}“ benennt keine Website. Schreiben Sie einen Namen wie shop.example.com oder fügen Sie die Adresse einer Seite ein.`,
    isThere: (site) => `${site} steht schon in der Liste.`,
    added: (site) => `${site} hinzugefügt`,
    removed: (site) => `${site} entfernt`,
  },
  lists: {
    title: 'Listen',
    lead: 'Was eine Liste sagt, wird überall ausgelassen, wo Firmen gezeigt werden, solange die Liste ausgeschaltet ist: auf Seiten, im Popup und in der Zahl auf der Schaltfläche. Die Liste selbst bleibt vorhanden und wird weiter aktualisiert.',
    allOn: (count) =>
      pluralIn('de', count, {
        one: 'Die einzige vorhandene Liste ist eingeschaltet.',
        other: 'Alle # vorhandenen Listen sind eingeschaltet.',
      }),
    someOff: (off, count) =>
      pluralIn('de', off, {
        one: `# von ${count} vorhandenen Listen ist ausgeschaltet: Was sie sagt, wird nicht gezeigt.`,
        other: `# von ${count} vorhandenen Listen sind ausgeschaltet: Was sie sagen, wird nicht gezeigt.`,
      }),
    allOff: 'Alle vorhandenen Listen sind ausgeschaltet: Auf keiner Seite wird etwas gezeigt.',
    offMeans: (meaning) => `Solange sie ausgeschaltet ist, erfahren Sie dies nicht: ${meaning}`,
    own: 'eigene Liste Ihrer Organisation',
    ownOffMeans: 'Solange sie ausgeschaltet ist, erfahren Sie nicht, dass ein Name auf Ihrer eigenen Liste steht.',
    turnedOn: (list) => `${list} eingeschaltet`,
    turnedOff: (list) => `${list} ausgeschaltet`,
  },
  bases: {
    title: 'Gründe, aus denen eine Firma gezeigt wird',
    lead: 'Eine Firma wird aus dem stärksten Grund gezeigt, der eingeschaltet ist.',
    listed: 'Der Name steht auf der Liste selbst.',
    derived:
      'Der Wortlaut einer Liste erfasst die Firma, etwa „subsidiaries and affiliates“ (Tochter- und verbundene Unternehmen); dass sie dazugehört, berichtet die gezeigte Quelle.',
    affiliated:
      'Eine angeführte Quelle berichtet von einer Verbindung zu einer gelisteten Firma; keine gelesene Liste nennt sie.',
    hint: 'Eine Teilenummer oder eine Marke, die einem Hersteller zugerechnet wird; nie eine Listung.',
    notShown: 'Ausgeschaltet: Aus diesem Grund allein wird keine Firma gezeigt oder auf Seiten markiert.',
    turnedOn: (basis) => `„${basis}“ eingeschaltet`,
    turnedOff: (basis) => `„${basis}“ ausgeschaltet`,
  },
  highlight: {
    title: 'Namen auf der Seite',
    full: 'Farbig, mit einer Linie',
    lines: 'Nur mit einer Linie',
    linesMeans: 'In der Farbe des Textes; die Art der Linie zeigt den Grund.',
    off: 'Nicht markiert',
    offMeans: 'Namen werden trotzdem gefunden und gezählt. Die Stelle, zu der Sie springen, wird weiterhin gezeigt.',
    specimen: 'So sehen sie aus:',
    forcedColours:
      'Solange die Kontrastfarben des Systems eingeschaltet sind, malt dieser Browser jeden gefundenen Namen als gefülltes Kästchen, was auch immer hier gewählt ist.',
    specimenText: {
      listed: 'ein Name auf einer Liste',
      derived: 'ein Name, den der Wortlaut einer Liste erfasst',
      affiliated: 'ein Name mit einer berichteten Verbindung',
      hint: 'eine Teilenummer',
    },
  },
  roles: {
    title: 'Was eine Listung bedeutet, und für wen',
    lead: 'Bei Firmen steht ein Satz dazu, was ihre Listung bedeutet. Ist nichts gewählt, wird er für alle gesagt.',
    chosen: (role) => `„${role}“ gewählt`,
    notChosen: (role) => `„${role}“ nicht mehr gewählt`,
    names: {
      'federal-buyer': 'Einkauf für US-Bundesbehörden',
      grantee: 'Verwendung von Zuwendungen (grants) oder Darlehen (loans) des US-Bundes',
      'private-buyer': 'Privater Einkauf',
      exporter: 'Ausfuhr an die Firma',
      investor: 'Halten ihrer Wertpapiere',
    },
  },
  reviewer: {
    title: 'Ihr Name unter Entscheidungen und Belegen',
    label: 'Name',
    means:
      'Steht unter jeder Entscheidung, die Sie zu einer möglichen Übereinstimmung (possible match) treffen, und in jedem Beleg, den Sie sichern. Er bleibt auf diesem Gerät, es sei denn, Sie exportieren ihn.',
  },
  language: {
    title: 'Sprache',
    label: 'Sprache von Listlight',
    auto: 'Wie der Browser',
    saved: (language) => `Sprache: ${language}`,
    means: 'Namen, Belege und die Worte des Gesetzes bleiben, wie sie veröffentlicht wurden.',
  },
  updates: {
    title: 'Aktualisierungen der Listen',
    none: 'Keine Quelle wird von selbst gelesen.',
    some: (count) =>
      pluralIn('de', count, {
        one: '# Quelle wird von selbst gelesen.',
        other: '# Quellen werden von selbst gelesen.',
      }),
    change: 'Quellen ein- oder ausschalten',
    locked: 'Ihre Organisation hat festgelegt, welche Quellen gelesen werden; hier lässt sich das nicht ändern.',
    mirror: 'Gelesen vom Spiegelserver, den Ihre Organisation festgelegt hat.',
    fromMirror:
      'Eine eingeschaltete Quelle wird höchstens einmal am Tag vom Spiegelserver gelesen, den Ihre Organisation anstelle der amtlichen Server festgelegt hat, und so beurteilt, als käme sie von dort. Die Anfrage verrät nichts über Sie oder die Seiten, die Sie lesen.',
  },
  shortcuts: {
    title: 'Tasten',
    command: 'Was sie bewirkt',
    key: 'Taste',
    noKey: 'keine eingestellt',
    openPopup: 'Das Popup öffnen',
    open: 'Tasten im Browser ändern',
    notOpened: (why) => `Der Browser hat seine Seite für Tasten nicht geöffnet: ${why}`,
    howChromium:
      'Tasten werden auf der eigenen Seite des Browsers geändert: chrome://extensions/shortcuts, in Edge edge://extensions/shortcuts.',
    howFirefox:
      'Tasten werden auf about:addons geändert: Wählen Sie das Zahnrad, dann „Tastenkombinationen von Erweiterungen verwalten“.',
  },
};
