import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const count = (number: number, one: string, other: string) => pluralIn('de', number, { one, other });

const bases: Words['help']['bases'] = {
  listed: {
    means:
      'Der Name dieser Firma steht auf einer Liste. Der Name auf der Seite ist nach festen Regeln gleich diesem Namen, einem, den die Liste als weiteren Namen von ihr angibt, oder einer Schreibweise, die Listlight kennt; welchem davon, sagt die Begründung; die Bekanntmachung (notice), durch die er auf die Liste kam, ist angeführt.',
    not: 'Es sagt nicht, dass die Seite von dieser Firma spricht: Zwei Firmen können denselben Namen tragen. Es sagt nicht, dass es untersagt wäre, etwas zu kaufen, zu verkaufen oder zu verwenden; das hängt von der Liste ab und davon, wer Sie sind.',
    todo: 'Lesen Sie den Beleg, vergleichen Sie Adresse und vollen Namen, und sehen Sie nach, was die Liste für Sie bedeutet.',
  },
  derived: {
    means:
      'In keiner vorliegenden Kopie steht der Name dieser Firma, aber der Wortlaut einer Liste reicht weiter: § 889 und die Covered List sprechen von „subsidiaries and affiliates“ (Tochter- und verbundenen Unternehmen) der Firmen, die sie nennen, und „equipment produced by“ (von ihnen hergestellte Geräte) reicht auch zu Marken. Dass diese Firma dazugehört, berichtet die gezeigte Quelle.',
    not: 'Es ist keine Listung, und die Liste sagt nicht, dass diese Firma zu der genannten gehört. Ein Status auf der Entity List wird nie auf diesem Weg abgeleitet.',
    todo: 'Lesen Sie den Wortlaut der Liste und den Bericht nebeneinander; wo es darauf ankommt, fragen Sie die Firma oder Ihre Rechtsberatung nach den Eigentumsverhältnissen am fraglichen Tag.',
  },
  affiliated: {
    means:
      'Eine angeführte Quelle berichtet von einer Verbindung zwischen dieser Firma und einer gelisteten: einem Eigentümer, einem Mitglied ihrer Gruppe, einer Marke.',
    not: 'Es ist keine Listung. Keine gelesene Kopie einer Liste nennt diese Firma oder erfasst sie durch ihren Wortlaut.',
    todo: 'Lesen Sie die Quelle und achten Sie auf ihr Datum: Eigentümer wechseln.',
  },
  hint: {
    means:
      'Etwas deutet auf einen Hersteller hin: eine Teilenummer von seiner Form oder eine Marke, von der berichtet wird, dass sie seine Produkte unter anderem Namen verkauft.',
    not: 'Es ist keine Listung und kein Beweis. Teilenummern ähneln einander, und umetikettierte Waren wechseln von einem Jahr zum nächsten den Hersteller.',
    todo: 'Fragen Sie den Verkäufer, wer das Produkt hergestellt hat, und lassen Sie es sich schriftlich geben.',
  },
};

const notByList: Words['help']['notByList'] = {
  'us-bis-el':
    'Sie regelt, was an eine gelistete Partei geht. Den Kauf bei einer solchen regelt sie nicht. Sie gilt für die genannte Partei, es sei denn, die Regel des BIS über verbundene Unternehmen ist anwendbar (siehe unten).',
  'us-bis-uvl':
    'Sie ist keine Feststellung gegen eine Firma: Sie sagt, dass sich die Endverwendung (end use) früherer Lieferungen nicht überprüfen ließ.',
  'us-bis-meu': 'Sie regelt, was an eine gelistete Partei geht, nicht den Kauf bei einer solchen.',
  'us-bis-dpl':
    'Was im Einzelnen untersagt ist, steht in der Anordnung (order) gegen die jeweilige Person, die einen letzten Tag hat.',
  'us-ndaa-889':
    'Sie bindet keinen Käufer, der weder an US-Bundesbehörden verkauft noch Zuwendungen (grants) oder Darlehen (loans) des US-Bundes ausgibt.',
  'us-fcc-covered': 'Sie untersagt nicht die Verwendung von Geräten, die man bereits besitzt.',
  'us-dod-1260h':
    'Anderen Käufern als dem Verteidigungsministerium (Department of Defense) macht sie selbst keine Vorschriften.',
  'us-dod-1237':
    'Sie ist beendet: Die § 1260H list trat im Juni 2021 an ihre Stelle. Ihre Zeile wird für Fragen zu früheren Tagen aufbewahrt.',
  'us-ofac-ns-cmic':
    'Sie betrifft Wertpapiere. Sie sperrt kein Vermögen (property) und regelt nicht den Handel mit den Waren einer Firma.',
  'us-ofac-sdn':
    'Ein Name, der einem auf ihr nur ähnelt, steht nicht auf ihr: OFAC gibt Datumsangaben, Adressen und Nummern an, damit sich Parteien unterscheiden lassen.',
  'us-dhs-uflpa':
    'Sie betrifft Waren, die in die Vereinigten Staaten eingeführt werden, und was sie vermutet, lässt sich dort widerlegen.',
};

/** The help page and the troubleshooting text, in German. */
export const help: Words['help'] = {
  help: 'Hilfe',
  title: 'Listlight: Hilfe',
  lead: 'Listlight findet Namen von Firmen auf Listen der Vereinigten Staaten in den Seiten, die Sie öffnen, und zeigt, was die Listen über sie sagen, mit amtlichem Beleg. Es findet; ein Mensch entscheidet.',
  contents: 'Auf dieser Seite',
  tail: 'Dies ist keine Rechtsberatung. Die Urheber stehen mit keiner der genannten Behörden oder Firmen in Verbindung.',

  basesTitle: 'Was ein Treffer ist',
  basesLead:
    'Ein Treffer ist eine mögliche Übereinstimmung (possible match): Ein Text auf der Seite ist nach festen Regeln gleich einem Namen. Jede Firma wird mit ihrem stärksten Grund gezeigt, als Form, in Worten und durch Farbe.',
  means: 'Was es sagt',
  meansNot: 'Was es nicht sagt',
  todo: 'Was zu tun ist',
  bases,

  nilTitle: 'Was „kein Name gefunden“ bedeutet',
  nil: [
    'Der Text, der gelesen werden konnte, enthält keinen der Namen in den vorhandenen Listen, in den Kopien, deren Datum gezeigt wird. Mehr sagt es nicht.',
    'Es ist keine Aussage über den Verkäufer, das Produkt oder die Seite. Ein Name kann in einem Bild stehen, auf einer Seite, die nicht geöffnet wurde, oder nach dem Tag der Kopie auf eine Liste gekommen sein; eine nur teilweise vorhandene Liste („Auszug“) kann eine Firma nennen, die hier fehlt.',
    'Dass eine Firma „nicht gelistet“ ist, wird nur gesagt, wo eine vollständige Kopie der Liste gelesen wurde, mit dem Datum dieser Kopie.',
  ],

  listsTitle: 'Die Listen',
  listsLead: (dates) =>
    `Jede Aussage stammt aus der Kopie einer Liste und trägt deren Datum. Die vorhandenen Kopien sind vom ${dates}.`,
  listsAsk: 'Es wird gefragt, welche Listen vorhanden sind …',
  listsFailed: 'Der Teil von Listlight, der die Listen hält, hat nicht geantwortet. Laden Sie diese Seite neu.',
  listsMore: 'Woher sie kommen, wie alt sie sind und wie sie aktualisiert werden: die Seite der Listen.',
  authority: 'Behörde',
  law: 'Rechtsgrundlage',
  does: 'Was sie bewirkt',
  doesNot: 'Was sie nicht bewirkt',
  notByList,
  affiliatesRule: (day) =>
    `Eine Regel des BIS über verbundene Unternehmen (affiliates), die zu 50 % oder mehr einer gelisteten Partei gehören, war bis zum ${day} ausgesetzt. Ob sie jetzt gilt, steht nicht in dieser Kopie: Fragen Sie beim BIS nach.`,
  copy: 'Vorhandene Kopie',
  copyOf: (day, entries, isComplete) =>
    entries === 0
      ? `vom ${day}; kein Eintrag ist vorhanden, daher wird nach keinem Namen gesucht`
      : isComplete
        ? count(entries, `vom ${day}, # Eintrag, vollständig`, `vom ${day}, # Einträge, vollständig`)
        : count(entries, `vom ${day}, # Eintrag, ein Auszug`, `vom ${day}, # Einträge, ein Auszug`),
  covers: 'Inhalt der Kopie',
  ownList:
    'Das ist die eigene Liste Ihrer Organisation. Was auf ihr steht, ist das Wort Ihrer Organisation, nicht das einer Behörde.',

  unreadTitle: 'Was nicht gelesen werden kann',
  unread: [
    'Seiten des Browsers selbst, Stores für Erweiterungen, Dateien auf diesem Computer und die Quelltextansicht: Dort lassen Browser keine Erweiterung zu. Listlight sagt dann, dass diese Seite nicht gelesen wurde.',
    'Die PDF-Anzeige des Browsers. Das Popup bietet an, die Datei auf einer eigenen Seite von Listlight zu lesen, und ruft sie erst nach Ihrem Klick ab.',
    'Text in Bildern, Zeichnungen und Videos sowie eingebettete Dokumente. Wie viele davon eine Seite zeigt, wird beim Ergebnis gesagt.',
    'Frames anderer Websites, auf die der Browser keinen Zugriff gibt. Nicht gelesene werden mit ihrem Host genannt.',
    'Was Sie eingeben: Felder, Passwörter und Editoren werden nie gelesen.',
  ],

  keysTitle: 'Tasten',
  keys: [
    { keys: 'Alt+Shift+L', mac: 'Control+Shift+L', does: 'öffnet das Popup' },
    { keys: 'Alt+Shift+O', mac: 'Control+Shift+O', does: 'liest diese Website, oder nicht mehr' },
    { keys: 'Alt+.', mac: 'Control+.', does: 'nächster Name auf der Seite; öffnet seine Karte' },
    { keys: 'Alt+,', mac: 'Control+,', does: 'voriger Name' },
    { keys: 'Esc', mac: 'Esc', does: 'schließt die Karte und kehrt dorthin zurück, wo Sie waren' },
    { keys: 'Tab', mac: 'Tab', does: 'geht durch Popup, Seitenleiste und Karte' },
    { keys: '← →', mac: '← →', does: 'in der Seitenleiste von einer Ansicht zur anderen' },
  ],
  key: 'Taste',
  onMac: 'Auf einem Mac',
  keyDoes: 'Was sie bewirkt',
  keysChange:
    'Im Browser lassen sie sich ändern: chrome://extensions/shortcuts, edge://extensions/shortcuts, und in Firefox unter „Tastenkombinationen von Erweiterungen verwalten“ auf about:addons.',

  privacyTitle: 'Datenschutz',
  privacy: [
    'Der Text der Seiten, die Sie öffnen, geht von der Seite an den eigenen Hintergrunddienst der Erweiterung in diesem Browser und nirgendwo sonst hin.',
    'Was in einem Tab gefunden wurde, bleibt im Arbeitsspeicher, bis der Browser geschlossen wird. Adressen von Seiten werden gezeigt; gespeichert wird keine, es sei denn, Sie speichern sie selbst oder beginnen eine Stichprobe, die die währenddessen geöffneten Seiten festhält.',
    'Listlight fragt einen Server nur nach zweierlei: nach den amtlichen Listen, die Sie eingeschaltet haben, einmal am Tag, öfter nur nach einem Fehlschlag oder auf Ihren Klick, und mit derselben Anfrage für alle; und nach einem PDF, nachdem Sie auf seine Adresse geklickt haben. Es gibt kein Konto, keinen Server von uns und keine Statistik.',
    'Die Seite selbst wird nicht verändert: Namen werden mit einem Mittel des Browsers markiert, das der Seite nichts hinzufügt.',
  ],

  supportTitle: 'Angaben zur Fehlersuche',
  supportLead:
    'Was hilft, um herauszufinden, warum etwas nicht funktioniert: Versionen, Listen mit ihrem Datum, Einstellungen und Anzahlen. Keine Adresse einer Seite, kein Name einer Website und nichts, was Sie geschrieben haben, ist darin. Sie sehen hier, was kopiert wird.',
  supportCopy: 'Angaben zur Fehlersuche kopieren',
  supportCopied: 'Kopiert.',
  supportNotCopied: 'Der Browser ließ das Kopieren nicht zu. Wählen Sie den Text aus und kopieren Sie ihn selbst.',
  supportText: 'Text, der kopiert wird',
  supportAsking: 'Wird zusammengestellt …',
};
