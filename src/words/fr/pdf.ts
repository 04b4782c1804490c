import type { Words } from '../words.ts';

/** The page that reads PDFs, in French. */
export const pdf: Words['pdf'] = {
  title: 'Listlight : un PDF',
  stop: 'Arrêter',
  progress: {
    fetching: (received) => `Récupération : ${received}…`,
    fetchingOf: (received, total) => `Récupération : ${received} sur ${total}…`,
    opening: 'Ouverture du document…',
    reading: (page, pages) => `Lecture : page ${page} sur ${pages}…`,
    stopped: 'Arrêté. On ne sait rien de ce document.',
    failed: 'Ce document n’a pas été lu.',
    pagesRead: 'Pages lues',
  },
  spoken: { fetching: 'Récupération du document…', read: 'Le document a été lu.' },
  choose: 'Déposez un PDF n’importe où sur cette page, ou choisissez-en un :',
  chooseAnother: 'Déposez un autre PDF n’importe où sur cette page, ou choisissez-en un :',
  staysHere: 'Il est lu dans ce navigateur et n’est envoyé nulle part.',
  refusals: {
    'several-files': 'Un seul PDF à la fois, s’il vous plaît.',
    'no-file': 'Ce n’était pas un fichier. Enregistrez le PDF, puis déposez le fichier ici.',
  },
  offer: {
    ofFile:
      'Une extension ne peut pas ouvrir les fichiers de cet ordinateur par leur adresse. Déposez le fichier ici, ou choisissez-le ci-dessous.',
    ofOther:
      'Seules les adresses qui commencent par https ou http peuvent être récupérées. Enregistrez le PDF, puis déposez le fichier ici.',
    about:
      'Pour être lu ici, le PDF est récupéré une nouvelle fois depuis son serveur, avec les cookies que ce navigateur détient pour lui. Rien n’est demandé à aucun serveur avant que vous n’appuyiez sur le bouton, et le texte n’est envoyé nulle part.',
    fetch: (address) => `Récupérer et lire ${address}`,
  },
  failures: {
    'not-a-pdf': 'Ce n’est pas un PDF : il ne commence pas comme un fichier PDF.',
    'web-page':
      'Le serveur a envoyé une page web et non un PDF, peut-être une page de connexion. Enregistrez le PDF depuis son onglet, puis déposez le fichier ici.',
    empty: 'Il ne contient rien : 0 octet.',
    'too-large': 'Il dépasse 100 Mo, le maximum lu ici.',
    'not-found': 'Le serveur dit qu’il n’y a rien à cette adresse.',
    refused:
      'Le serveur refuse de le fournir. Enregistrez le PDF depuis son onglet, où vous êtes peut-être connecté, puis déposez le fichier ici.',
    server: 'Le serveur n’a pas pu le fournir.',
    offline: 'Cet ordinateur est hors ligne.',
    'no-answer': 'Le serveur n’a pas pu être atteint.',
    stalled: 'Plus rien n’est venu du serveur pendant 30 secondes.',
    'cut-off':
      'Il n’est arrivé qu’en partie : le serveur a envoyé moins qu’annoncé, ou la connexion s’est rompue. Réessayez.',
    'unreadable-file':
      'Le navigateur n’a pas pu lire le fichier. Il a peut-être été déplacé, ou il est en cours d’usage.',
    password:
      'Il est protégé par un mot de passe. Listlight n’en demande aucun : enregistrez une copie sans mot de passe et déposez ce fichier ici.',
    broken:
      'Il commence comme un PDF, mais son contenu est endommagé ou tronqué, si bien qu’aucune page ne peut en être lue.',
    reader:
      'La partie de Listlight qui lit les PDF s’est arrêtée. Réessayez ; un très grand fichier peut demander plus de mémoire qu’il n’y en a.',
    background:
      'La partie de Listlight qui détient les listes n’a pas répondu. Réessayez ; si cela persiste, désactivez puis réactivez l’extension.',
  },
  failedWith: (why, detail) => `${why} (${detail})`,
  principle:
    'Listlight trouve des noms ; c’est une personne qui décide. Un résultat est une correspondance possible (possible match).',
  version: (version) => `Version ${version}`,
};
