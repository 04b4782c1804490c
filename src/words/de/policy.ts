import type { Words } from '../words.ts';

const listed = (options: readonly string[]) => new Intl.ListFormat('de').format(options);

/** What an organisation has set, and what of it was not understood, in German. */
export const policy: Words['settings']['policy'] = {
  title: 'Von Ihrer Organisation festgelegt',
  yourOrganisation: 'Ihrer Organisation',
  locked: (by) => `Festgelegt von ${by}; hier lässt sich das nicht ändern.`,
  preset: (by) => `Hat eine Vorgabe von ${by}; Sie können sie ändern.`,
  managed: (by) =>
    `Einige Einstellungen sind von ${by} festgelegt. Sie sind gekennzeichnet und lassen sich hier nicht ändern.`,
  notUnderstood:
    'Listlight hat nicht alles verstanden, was Ihre Organisation festgelegt hat. Was hier genannt ist, wurde übergangen, alles andere gilt:',
  firstPageOff: 'Die erste Seite nach der Installation ist ausgeschaltet.',
  exportOff: 'Das Exportieren von Daten ist ausgeschaltet.',
  mirror: (address) => `Listen werden von einem Spiegelserver gelesen: ${address}`,

  notOneOf: (key, value, options) => `„${key}“ ist „${value}“; verstanden werden ${listed(options)}.`,
  itemNotOneOf: (key, item, options) => `„${key}“ enthält „${item}“; verstanden werden ${listed(options)}.`,
  notAList: (key, value) => `„${key}“ ist „${value}“; verstanden wird eine Liste von Texten.`,
  tooMany: (key, most) => `„${key}“ enthält zu viel; übernommen werden die ersten ${most}.`,
  noSite: (key, item) => `„${key}“ enthält „${item}“; das benennt keine Website.`,
  notText: (key, value) => `„${key}“ ist „${value}“; verstanden wird ein Text.`,
  tooLong: (key, most) => `„${key}“ ist zu lang; verstanden werden ${most} Zeichen.`,
  notYesOrNo: (key, value) => `„${key}“ ist „${value}“; verstanden werden true und false.`,
  noMirror: (key, value) =>
    `„${key}“ ist „${value}“; verstanden wird eine Adresse, die mit https:// beginnt, ohne Benutzer, Abfrage oder Fragment.`,
  lockNotHeld: (key) => `„${key}“ ist gesperrt, aber der Wert wurde nicht verstanden; die Sperre gilt nicht.`,
  unknownKey: (key) => `„${key}“ lässt sich in dieser Version nicht von einer Organisation festlegen.`,
};
