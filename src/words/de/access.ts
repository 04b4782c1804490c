import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** Where pages are read, and the first page, in German. */
export const access: Words['access'] = {
  unread: {
    switchedOff: {
      why: 'Listlight ist so eingestellt, dass es diese Website nicht liest.',
      remedy: 'Im Popup steht, wer das eingestellt hat; dort können Sie es ändern, soweit es sich ändern lässt.',
    },
    onClick: {
      why: 'Seiten werden auf Klick gelesen; für diese wurde es noch nicht verlangt.',
      remedy: 'Drücken Sie im Popup von Listlight auf „Diese Seite jetzt lesen“.',
    },
  },
  site: {
    title: 'Wo Listlight liest',
    state: {
      read: (site) => `Das Lesen ist für ${site} eingeschaltet.`,
      nothingRead: (site) => `Das Lesen ist für ${site} eingeschaltet, aber von dieser Seite wurde nichts gelesen.`,
      off: (site) => `Nicht gelesen: ${site} wird nie gelesen.`,
      click: (site) => `Nicht gelesen: Seiten werden nur auf Klick gelesen (${site}).`,
      notChosen: (site) => `Nicht gelesen: ${site} gehört nicht zu den gewählten Websites.`,
      withheld: (site) => `Nicht gelesen: Der Browser lässt Listlight nicht auf ${site} zugreifen.`,
      withheldUnnamed: 'Nicht gelesen: Der Browser lässt Listlight nicht auf diese Website zugreifen.',
      noSite: 'Diese Seite gehört zu keiner Website, die sich ein- oder ausschalten ließe.',
    },
    legend: (site) => `${site} und alle Websites darunter`,
    on: 'Lesen',
    off: 'Nie lesen',
    usual: {
      all: 'Wie sonst: Alle Websites werden gelesen',
      chosen: 'Wie sonst: Nur gewählte Websites werden gelesen',
      click: 'Wie sonst: Gelesen wird auf Klick',
    },
    readNow: 'Diese Seite jetzt lesen',
    couldNotRead: 'Der Browser ließ Listlight diese Seite nicht lesen.',
    allow: (site) => `Den Browser um Zugriff auf ${site} bitten`,
    howToAllow: {
      chromium:
        'So geben Sie Zugriff: Öffnen Sie in der Leiste des Browsers das Menü der Erweiterungen, wählen Sie Listlight und erlauben Sie es auf dieser Website oder auf allen Websites.',
      firefox:
        'So geben Sie Zugriff: Öffnen Sie in der Leiste des Browsers das Menü der Erweiterungen, drücken Sie auf das Zahnrad neben Listlight und wählen Sie für diese Website „Immer … erlauben“.',
    },
    locked: 'Ihre Organisation hat festgelegt, wo Listlight liest.',
    failed: 'Das ließ sich nicht ändern. Versuchen Sie es erneut.',
  },
  where: {
    legend: 'Wo soll Listlight lesen?',
    all: {
      name: 'Auf allen Websites',
      what: 'Jede Seite, die Sie öffnen, wird durchgesehen. Das ist die übliche Wahl.',
    },
    chosen: {
      name: 'Auf gewählten Websites',
      what: 'Nur Seiten der Websites, die Sie nennen, werden durchgesehen.',
    },
    click: {
      name: 'Nur auf Klick',
      what: 'Nichts wird durchgesehen, bis Sie auf die Schaltfläche von Listlight drücken und es verlangen.',
    },
  },
  chosen: {
    legend: 'Websites, die gelesen werden',
    offer: 'Bekannte Marktplätze, als Vorschlag; keiner ist für Sie schon gewählt:',
    add: 'Weitere Website',
    addHint: 'Ein Hostname wie supplier.example',
    addButton: 'Hinzufügen',
    notUnderstood: 'Das ist nicht als Website zu verstehen. Geben Sie einen Hostnamen ein, etwa supplier.example.',
    remove: (site) => `${site} entfernen`,
    own: 'Websites, die Sie genannt haben',
    none: 'Noch ist keine Website gewählt, daher wird nichts gelesen.',
  },
  welcome: {
    documentTitle: 'Listlight: erste Seite',
    title: 'Listlight ist da',
    lead: 'Es sucht auf den Seiten, die Sie öffnen, nach Namen von Firmen auf Listen der Regierung der Vereinigten Staaten, markiert sie und zeigt, was jede Liste sagt, mit Beleg und Datum. Was das bedeutet, entscheiden Sie.',
    readsTitle: 'Was es liest',
    reads:
      'Den Text der Seiten, die Sie öffnen, soweit Sie es unten erlauben: Überschriften, Beschreibungen, Beschriftungen, die Adressen von Links. Nie, was Sie eingeben, keine Passwörter, keine Editoren.',
    staysTitle: 'Nichts verlässt diesen Computer',
    stays:
      'Gesucht wird in Ihrem Browser. Es gibt kein Konto, keinen Server, keine Statistik und keinen Verlauf von Seiten. Listlight fragt im Internet nichts ab, es sei denn, Sie oder Ihre Organisation schalten Aktualisierungen der Listen ein oder Sie lassen ein PDF von seiner Adresse lesen.',
    tryTitle: 'Probieren Sie es aus',
    tryIt: 'Eine Musterseite eines erfundenen Lieferanten gehört zu Listlight und wird ohne Internet gezeigt.',
    tryLink: 'Musterseite öffnen',
    whereTitle: 'Wo es liest',
    whereLater: 'Das können Sie jederzeit ändern, für eine einzelne Website im Popup von Listlight.',
    saved: 'Gespeichert.',
    notSaved: 'Das ließ sich nicht speichern. Versuchen Sie es erneut.',
    listsTitle: 'Die vorhandenen Listen',
    listsLead: 'Ein Name, der in einer als „Auszug“ bezeichneten Kopie fehlt, kann trotzdem auf der Liste stehen.',
    listsWaiting: 'Es wird gefragt, welche Listen vorhanden sind …',
    listsFailed: 'Der Teil von Listlight, der die Listen hält, hat nicht geantwortet. Laden Sie diese Seite neu.',
    listsLink: 'Alles über die Listen, und wie sie aktuell bleiben',
    listColumn: 'Liste',
    copyColumn: 'Kopie vom',
    entriesColumn: 'Vorhandene Einträge',
    entries: (count, isComplete) =>
      isComplete ? `${count.toLocaleString('de')}, vollständig` : `${count.toLocaleString('de')}, Auszug`,
    entryTitle: 'Wege dorthin',
    entry: [
      'Die Schaltfläche von Listlight in der Leiste des Browsers: was auf dieser Seite gefunden wurde. Wenn Sie sie nicht sehen, öffnen Sie das Menü der Erweiterungen und heften Sie sie an.',
      'Der Mauszeiger auf einem markierten Namen: eine Karte mit dem Grund, den Listen und ihren Belegen.',
      'Die rechte Maustaste auf einem ausgewählten Text, einem Link oder einem Bild: in den Listen nachschlagen.',
      '„listlight“ und ein Leerzeichen in der Adressleiste: eine Firma nach ihrem Namen nachschlagen.',
    ],
    keysTitle: 'Tasten, wie sie in Ihrem Browser eingestellt sind',
    keyNames: {
      _execute_action: 'Listlight öffnen',
      'next-hit': 'Nächster Name auf der Seite',
      'previous-hit': 'Voriger Name auf der Seite',
      'toggle-site': 'Diese Website lesen oder nicht mehr lesen',
    },
    noKey: 'keine Taste eingestellt',
    end: 'Listlight ist keine Rechtsberatung, und ein Treffer ist eine mögliche Übereinstimmung (possible match), keine Feststellung über jemanden.',
  },
  sample: {
    documentTitle: 'Musterseite',
    label:
      'Dies ist ein Muster. Der Lieferant, seine Preise und seine Angebote sind erfunden; nichts auf dieser Seite kommt aus dem Internet.',
    looking: 'Die Seite wird durchgesehen …',
    found: (count) =>
      pluralIn('de', count, {
        one: '# Firma wurde gefunden: eine mögliche Übereinstimmung, unten markiert.',
        other: '# Firmen wurden gefunden: mögliche Übereinstimmungen, unten markiert.',
      }),
    nothing: 'Kein Name wurde gefunden. Vielleicht sind die Listen noch nicht geladen.',
    next: 'Lassen Sie den Mauszeiger auf einem markierten Namen ruhen, um zu sehen, warum er markiert ist, oder öffnen Sie, was gefunden wurde:',
    open: 'Zeigen, was gefunden wurde',
    byHand: 'Drücken Sie auf die Schaltfläche von Listlight in der Leiste des Browsers.',
    back: 'Zurück zur ersten Seite',
  },
};
