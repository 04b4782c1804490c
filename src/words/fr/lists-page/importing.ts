import type { Words } from '../../words.ts';

/** A file that the user gives, in French. */
export const importing: Words['lists']['importing'] = {
  title: 'Lire un fichier',
  about:
    'Une liste officielle telle que son autorité la diffuse (Consolidated Screening List en CSV ou JSON, eCFR en XML, OFAC en XML ou CSV ; également compressée en zip ou gzip), ou un tableau à vous en CSV, présenté comme la liste de votre organisation. Le fichier reste sur cet appareil.',
  choose: 'Déposez un fichier n’importe où sur cette page, ou choisissez-en un :',
  refusals: {
    'several-files': 'Un seul fichier à la fois, s’il vous plaît.',
    'no-file': 'Ce n’était pas un fichier. Enregistrez-le, puis déposez le fichier ici.',
  },
  takingIn: (name) => `Réception de ${name}`,
  takenIn: (name, done, total) => `Réception de ${name} : ${done} sur ${total}`,
  cancel: 'Annuler',
  failed: (name, error) => `${name} n’a pas été pris en compte : ${error}. Les listes restent ce qu’elles étaient.`,
  last: (name, result) => `Dernier fichier, ${name} : ${result}`,
  refused: (why) => `${why} Les listes restent ce qu’elles étaient.`,
  close: 'Fermer',
  official: (format, lists) =>
    `Reconnu comme fichier officiel : ${format}, qui comporte ${lists}. Les copies actuelles de ces listes sont conservées et pourront être rétablies.`,
  use: 'Le lire et l’utiliser',
  leave: 'Ne pas l’utiliser',
  table: {
    withHeader: (encoding, delimiter) =>
      `${encoding}, cellules séparées par des ${delimiter}, la première ligne nomme les colonnes`,
    withoutHeader: (encoding, delimiter) =>
      `${encoding}, cellules séparées par des ${delimiter}, la première ligne est une entrée`,
    delimiters: { ',': 'virgules', ';': 'points-virgules', '\t': 'tabulations', '|': 'barres verticales' },
    about: (how) =>
      `Un tableau à vous, lu ainsi : ${how}. Indiquez ce que contient chaque colonne ; ce qui a été supposé peut être changé.`,
    listName: 'Nom de la liste',
    ownList: 'Liste de l’organisation',
    parts: {
      name: 'Nom',
      aliases: 'Autres noms, séparés par « ; »',
      note: 'Remarque',
      citation: 'Provenance',
      country: 'Pays',
    },
    readAs: {
      name: 'lu comme : nom',
      aliases: 'lu comme : autres noms, séparés par « ; »',
      note: 'lu comme : remarque',
      citation: 'lu comme : provenance',
      country: 'lu comme : pays',
    },
    notRead: 'non lue',
    chooseColumn: 'choisir une colonne',
    noColumn: 'aucune colonne',
    column: (number) => `colonne ${number}`,
    preview: 'Premières lignes du tableau',
    previewCaption: 'Les premières lignes du tableau',
    nameless: 'Donnez un nom à la liste.',
    noNames: 'Choisissez la colonne qui contient les noms.',
    twice: 'Une colonne est choisie deux fois.',
    make: 'En faire une liste de mon organisation',
  },
};
