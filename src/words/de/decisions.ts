import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const entriesOf = (count: number) => pluralIn('de', count, { one: '# Eintrag', other: '# Einträgen' });
const decisionsOf = (count: number) => pluralIn('de', count, { one: '# Entscheidung', other: '# Entscheidungen' });

/** A person’s decisions on hits, what they leave out, and the user’s own data, in German. */
export const decisions: Words['decisions'] = {
  form: {
    open: 'Nicht diese Firma …',
    title: 'Nicht diese Firma',
    lead: ({ name }) =>
      `${name} wird dort nicht mehr gezeigt, wo Sie es so entscheiden. Die Entscheidung bleibt auf diesem Gerät, und Sie können sie jederzeit zurücknehmen.`,
    reason: 'Warum ist es nicht diese Firma? (Pflichtfeld)',
    reasonHint: 'Für alle, die das später prüfen: was es stattdessen ist und woher Sie es wissen.',
    reasonMissing: 'Sagen Sie, warum: Eine Entscheidung ohne Begründung lässt sich später nicht prüfen.',
    where: 'Wo',
    onSite: ({ site }) => `Nur auf ${site}`,
    underSite: ({ site }) => `Auf ${site} und allen Websites darunter`,
    everywhereOnly:
      'Dieses Dokument gehört zu keiner Website: Die Entscheidung gilt auf jeder Website und in jedem Dokument.',
    everywhere: 'Auf jeder Website und in jedem Dokument',
    which: 'Welcher Text',
    anyText: 'Gleich, welcher Text sie nennt',
    theseWords: 'Nur diese Wörter, wie sie auf der Seite stehen',
    wordsHint: 'Sie können Wörter vor oder nach dem Namen hinzufügen, etwa „Dahua Road“.',
    wordsMissing: 'Diese Wörter stehen nirgends auf dieser Seite um den Namen herum.',
    by: 'Wer entscheidet (Ihr Name; darf leer bleiben)',
    byHint: 'Er steht unter Ihren Entscheidungen und wird in den Einstellungen aufbewahrt.',
    submit: 'Nicht zeigen',
    cancel: 'Abbrechen',
    failed: ({ why }) => `Die Entscheidung konnte nicht gespeichert werden: ${why}`,
    done: ({ name }) => `${name} wird dort nicht mehr gezeigt. Was nicht gezeigt wird, steht unten.`,
  },
  leftOut: {
    byDecision: ({ count }) =>
      pluralIn('de', count, {
        one: '# Firma wird nicht gezeigt: Sie haben entschieden, dass der Text jemand anderen meint.',
        other: '# Firmen werden nicht gezeigt: Sie haben entschieden, dass der Text jemand anderen meint.',
      }),
    byList: ({ count }) =>
      pluralIn('de', count, {
        one: '# Firma wird nicht gezeigt: Sie steht nur auf Listen, die ausgeschaltet sind.',
        other: '# Firmen werden nicht gezeigt: Sie stehen nur auf Listen, die ausgeschaltet sind.',
      }),
    byBasis: ({ count }) =>
      pluralIn('de', count, {
        one: '# Firma wird nicht gezeigt: Ihr Grund ist ausgeschaltet.',
        other: '# Firmen werden nicht gezeigt: Ihre Gründe sind ausgeschaltet.',
      }),
    inPart: ({ count }) =>
      pluralIn('de', count, {
        one: 'Von # Firma, die gezeigt wird, sind einige Stellen ausgelassen.',
        other: 'Von # Firmen, die gezeigt werden, sind einige Stellen ausgelassen.',
      }),
    listsOff: ({ names }) =>
      `${pluralIn('de', names.length, {
        one: '# Liste ist in den Einstellungen ausgeschaltet, und hier wird nichts von ihr gesagt',
        other: '# Listen sind in den Einstellungen ausgeschaltet, und hier wird nichts von ihnen gesagt',
      })}: ${names.join(', ')}.`,
    places: ({ count }) => pluralIn('de', count, { one: '# Stelle', other: '# Stellen' }),
    placesOfShown: ({ count }) =>
      pluralIn('de', count, { one: '# Stelle; andere werden gezeigt', other: '# Stellen; andere werden gezeigt' }),
    listOff: 'Nur auf Listen, die in den Einstellungen ausgeschaltet sind.',
    basisOff: 'Der Grund ist in den Einstellungen ausgeschaltet.',
    showAgain: 'Wieder zeigen',
    shownAgain: ({ name }) => `${name} wird wieder gezeigt.`,
    failed: ({ why }) => `Das konnte nicht zurückgenommen werden: ${why}`,
  },
  about: {
    somebody: 'jemand in diesem Browserprofil',
    decided: ({ by, day }) => `Entschieden von ${by} am ${day}.`,
    reason: ({ reason }) => `Begründung: „${reason}“`,
    onSite: ({ site }) => `Gilt auf ${site}.`,
    underSite: ({ site }) => `Gilt auf ${site} und allen Websites darunter.`,
    everywhere: 'Gilt auf jeder Website.',
    forWords: ({ text }) => `Nur für die Wörter „${text}“.`,
    forAny: 'Gleich, welcher Text sie nennt.',
  },
  reopened: {
    title: 'Wieder gezeigt: Der Datensatz hat sich geändert',
    decided: ({ by, day, name }) =>
      `Am ${day} entschied ${by}, dass dies nicht ${name} ist. Das beruhte auf einem älteren Datensatz; die mögliche Übereinstimmung steht daher wieder da, bis jemand neu entscheidet.`,
    changed: 'Was sich seitdem geändert hat:',
    unknown: 'Was sich geändert hat, lässt sich nicht in Worten sagen.',
    change: {
      gone: 'In den jetzt vorhandenen Listen gibt es keine solche Firma.',
      name: ({ was, is }) => `Der Name ist jetzt „${is}“; er war „${was}“.`,
      namesAdded: ({ names }) => `Hinzugekommene Namen: ${names.join('; ')}.`,
      namesGone: ({ names }) => `Weggefallene Namen: ${names.join('; ')}.`,
      listingAdded: ({ list }) => `Eine Listung kam hinzu: ${list}.`,
      listingGone: ({ list }) => `Eine Listung fiel weg: ${list}.`,
      listingChanged: ({ list }) => `Was ${list} über diese Firma sagt, hat sich geändert.`,
      linkAdded: ({ to }) => `Eine Verbindung zu einer anderen Firma wurde berichtet: ${to}.`,
      linkGone: ({ to }) => `Eine Verbindung zu einer anderen Firma wird nicht mehr berichtet: ${to}.`,
      linkChanged: ({ to }) => `Eine Verbindung zu einer anderen Firma wird anders berichtet: ${to}.`,
      other: 'Der Sitz, der Name in anderer Schrift oder von welcher Art einer der Namen ist.',
    },
    drop: 'Die alte Entscheidung zurücknehmen',
  },
  page: {
    title: 'Entscheidungen',
    lead: 'Fälle, in denen jemand in diesem Browserprofil entschieden hat, dass ein Text nicht die Firma meint, die er zu nennen scheint. Die Firma wird dort nicht gezeigt, nicht hervorgehoben und nicht gezählt; Seiten sagen, wie viele Firmen sie auslassen.',
    none: 'Noch wurde nichts entschieden. Im Popup steht am Ende jeder Firma „Nicht diese Firma …“.',
    count: ({ count, reopened }) =>
      reopened === 0
        ? `${decisionsOf(count)} in Kraft.`
        : `${decisionsOf(count)} in Kraft; ${pluralIn('de', reopened, {
            one: '# ist wieder offen, weil sich der Datensatz geändert hat.',
            other: '# sind wieder offen, weil sich der Datensatz geändert hat.',
          })}`,
    table: 'Entscheidungen, wieder offene zuerst',
    company: 'Firma',
    state: 'Stand',
    scope: 'Wo und für welchen Text',
    who: 'Wer und wann',
    why: 'Warum',
    doing: 'Aktion',
    states: {
      'in-force': 'in Kraft',
      reopened: 'wieder offen',
      withdrawn: ({ day }) => `zurückgenommen am ${day}`,
    },
    restsOnTitle: 'Worauf sie beruht',
    restsOn: ({ lists, version, hash }) =>
      `Damalige Listen: ${lists}. Version ${version}. SHA-256 des Datensatzes: ${hash}.`,
    withdraw: 'Zurücknehmen',
    withdrawOf: ({ name }) => `Die Entscheidung zu ${name} zurücknehmen`,
    withdrawn: ({ name }) => `Die Entscheidung zu ${name} wurde zurückgenommen. Sie bleibt unten verzeichnet.`,
    history: ({ count }) =>
      pluralIn('de', count, { one: '# zurückgenommene Entscheidung', other: '# zurückgenommene Entscheidungen' }),
    failed: ({ why }) => `Die Entscheidungen konnten nicht gelesen werden: ${why}`,
  },
  data: {
    title: 'Ihre Daten',
    lead: 'Einstellungen, Entscheidungen, eigene Listen, Stichproben mit ihren Belegen und Namenslisten werden in diesem Browserprofil aufbewahrt und nirgendwo sonst.',
    exportTitle: 'Mitnehmen',
    exportLead:
      'Alles, was Ihnen gehört, in einer Datei: Einstellungen, Entscheidungen mit dem Datensatz, auf dem sie beruhen, eigene Listen mit ihren Einträgen. Amtliche Listen sind nicht darin; Stichproben, Belege und Namenslisten werden auf dem Arbeitstisch exportiert.',
    exportButton: 'In eine Datei exportieren',
    exportOff: 'Ihre Organisation hat das Exportieren ausgeschaltet.',
    exported: ({ name }) => `Exportiert in ${name}.`,
    exportFailed: ({ why }) => `Nichts wurde exportiert: ${why}`,
    importTitle: 'Zurückholen',
    importLead:
      'Eine Datei, die hier oder anderswo exportiert wurde, wird zuerst angesehen; nichts wird übernommen, bevor Sie es sagen, und keine Entscheidung und keine Liste, die hier ist, geht verloren.',
    importLabel: 'Datei zum Übernehmen',
    imported:
      'Die Datei wurde übernommen. Eigene Listen werden nun mit den anderen zusammengeführt, was eine Minute dauern kann.',
    importFailed: ({ why }) => `Nicht alles aus der Datei wurde übernommen: ${why}`,
    refused: ({ why }) =>
      `Die Datei wurde nicht übernommen: Etwas darin ist nicht so, wie es exportiert wurde (${why}).`,
    faults: {
      'too-large': 'Die Datei wurde nicht übernommen: Sie ist größer als 256 MB.',
      'no-json': 'Die Datei wurde nicht übernommen: Sie ist beschädigt, abgeschnitten oder nicht von dieser Art.',
      'too-deep': 'Die Datei wurde nicht übernommen: Sie ist tiefer verschachtelt als jede, die hier exportiert wird.',
      'forbidden-name':
        'Die Datei wurde nicht übernommen: Sie enthält einen Namen, den kein Export hat, etwa „__proto__“.',
      'other-file': 'Die Datei wurde nicht übernommen: Sie wurde nicht von Listlight exportiert.',
      'newer-version':
        'Die Datei wurde nicht übernommen: Eine neuere Version von Listlight hat sie geschrieben. Aktualisieren Sie zuerst Listlight.',
    },
    preview: {
      title: 'Was übernommen würde',
      from: ({ when, version }) => `Exportiert: ${when}, von Version ${version}.`,
      parts: { settings: 'Einstellungen', decisions: 'Entscheidungen', ownLists: 'Eigene Listen' },
      settings: ({ names }) =>
        names.length === 0
          ? 'Sie sind dieselben wie hier: Nichts ändert sich.'
          : `${pluralIn('de', names.length, {
              one: '# Einstellung ändert sich',
              other: '# Einstellungen ändern sich',
            })}: ${names.join(', ')}. Websites, Aktualisierungen und Zusammenführungen der Datei kommen zu denen hier hinzu; bei allen anderen tritt der Wert der Datei an die Stelle des hiesigen.`,
      settingsLeft: ({ names }) => `Nicht verstanden und ausgelassen: ${names.join(', ')}.`,
      decisions: {
        none: 'Die Datei enthält keine.',
        added: ({ count }) =>
          pluralIn('de', count, { one: '# Entscheidung ist hier neu.', other: '# Entscheidungen sind hier neu.' }),
        replaced: ({ count }) =>
          pluralIn('de', count, {
            one: '# Entscheidung ist in der Datei neuer und tritt an die Stelle der hiesigen.',
            other: '# Entscheidungen sind in der Datei neuer und treten an die Stelle der hiesigen.',
          }),
        kept: ({ count }) =>
          pluralIn('de', count, {
            one: '# Entscheidung ist schon hier, ebenso neu oder neuer, und bleibt.',
            other: '# Entscheidungen sind schon hier, ebenso neu oder neuer, und bleiben.',
          }),
      },
      noLists: 'Die Datei enthält keine.',
      fates: {
        new: ({ name, entries }) => `„${name}“ mit ${entriesOf(entries)} kommt hinzu.`,
        same: ({ name }) => `„${name}“ ist schon hier, mit denselben Einträgen.`,
        beside: ({ name, entries }) =>
          `Eine Liste dieses Namens ist mit anderen Einträgen hier. Beide werden behalten: die der Datei, mit ${entriesOf(entries)}, als „${name}“.`,
      },
      take: 'Gewähltes übernehmen',
      busy: 'Übernahme läuft …',
      cancel: 'Alles lassen, wie es ist',
    },
    settingNames: {
      where: 'wo Seiten gelesen werden',
      sitesOn: 'gelesene Websites',
      sitesOff: 'nie gelesene Websites',
      listsOff: 'ausgeschaltete Listen',
      basesOff: 'ausgeschaltete Gründe',
      highlightStyle: 'Art der Hervorhebung',
      roles: 'in welcher Rolle Sie fragen',
      reviewer: 'wer entscheidet',
      language: 'Sprache',
      sourcesOn: 'von selbst aktualisierte Listen',
      joinsApart: 'von Firmen getrennte Einträge',
    },
    resetTitle: 'Löschen',
    resetLead:
      'Amtliche Listen bleiben, wie sie sind; was hier gelöscht wird, steht nur noch in einer Datei, die Sie exportiert haben.',
    resetSettings: 'Einstellungen zurücksetzen …',
    resetSettingsQuestion:
      'Alle Einstellungen werden wieder so, wie sie nach der Installation waren. Entscheidungen und eigene Listen bleiben.',
    resetSettingsYes: 'Einstellungen zurücksetzen',
    resetAll: 'Alles Eigene löschen …',
    resetAllLead:
      'Einstellungen, alle Entscheidungen, alle eigenen Listen, alle Stichproben mit ihren Belegen und alle Namenslisten wären weg. Exportieren Sie sie zuerst, die des Arbeitstischs dort, wenn Sie sie vielleicht wieder brauchen.',
    resetAllGoOn: 'Ohne weiteren Export fortfahren …',
    resetAllQuestion:
      'Das lässt sich nicht rückgängig machen. Einstellungen, Entscheidungen, eigene Listen, Stichproben, Belege und Namenslisten löschen?',
    resetAllYes: 'Alles löschen',
    resetDone: {
      settings: 'Die Einstellungen wurden zurückgesetzt.',
      everything: 'Alles Eigene wurde gelöscht.',
    },
    resetFailed: ({ why }) => `Nicht alles wurde gelöscht: ${why}`,
  },
};
