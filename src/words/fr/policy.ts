import type { Words } from '../words.ts';

const listed = (options: readonly string[]) => new Intl.ListFormat('fr').format(options);

/** What an organisation has set, and what of it was not understood, in French. */
export const policy: Words['settings']['policy'] = {
  title: 'Fixé par votre organisation',
  yourOrganisation: 'votre organisation',
  locked: (by) => `Fixé par ${by} ; ne peut pas être changé ici.`,
  preset: (by) => `Valeur par défaut fixée par ${by} ; vous pouvez la changer.`,
  managed: (by) => `Certains paramètres sont fixés par ${by}. Ils sont marqués et ne peuvent pas être changés ici.`,
  notUnderstood:
    'Listlight n’a pas compris tout ce que votre organisation a fixé. Ce qui est nommé ici n’a pas été pris en compte, tout le reste vaut :',
  firstPageOff: 'La page d’accueil après l’installation est désactivée.',
  exportOff: 'L’exportation des données est désactivée.',
  mirror: (address) => `Les listes sont lues depuis un miroir : ${address}`,

  notOneOf: (key, value, options) => `« ${key} » vaut « ${value} » ; valeurs comprises : ${listed(options)}.`,
  itemNotOneOf: (key, item, options) => `« ${key} » contient « ${item} » ; valeurs comprises : ${listed(options)}.`,
  notAList: (key, value) => `« ${key} » vaut « ${value} » ; il faut une liste de textes.`,
  tooMany: (key, most) => `« ${key} » contient trop d’éléments ; seuls les ${most} premiers sont pris.`,
  noSite: (key, item) => `« ${key} » contient « ${item} », qui ne désigne aucun site.`,
  notText: (key, value) => `« ${key} » vaut « ${value} » ; il faut un texte.`,
  tooLong: (key, most) => `« ${key} » est trop long ; ${most} caractères au plus sont compris.`,
  notYesOrNo: (key, value) => `« ${key} » vaut « ${value} » ; valeurs comprises : true et false.`,
  noMirror: (key, value) =>
    `« ${key} » vaut « ${value} » ; il faut une adresse commençant par https://, sans utilisateur, ni requête, ni fragment.`,
  lockNotHeld: (key) => `« ${key} » est verrouillé, mais sa valeur n’a pas été comprise ; le verrou ne vaut pas.`,
  unknownKey: (key) => `« ${key} » n’est rien que cette version permette à une organisation de fixer.`,
};
