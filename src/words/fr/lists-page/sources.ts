import type { Words } from '../../words.ts';

/** Where official lists can be had, in French. */
export const sources: Words['lists']['sources'] = {
  title: 'Sources officielles',
  about:
    'Une source activée est lue depuis son serveur officiel, une fois par jour au plus. La requête ne dit rien de vous ni des pages que vous lisez.',
  none: 'Cette version ne connaît aucune source.',
  carries: (lists, host) => `${lists} · depuis ${host}`,
  byItself: 'Mise à jour automatique',
  now: 'Mettre à jour maintenant',
  noPermission: (host) =>
    `Le navigateur ne laisse pas encore Listlight accéder à ${host} ; les deux boutons en font la demande.`,
  notAllowed: (host) => `Le navigateur n’a pas été autorisé à accéder à ${host} ; rien n’a donc été fait.`,
  notAsked: (host, error) => `L’accès à ${host} n’a pas pu être demandé au navigateur : ${error}`,
  neverRead: 'Jamais lue sur cet appareil.',
  next: (when) => `Prochaine consultation : ${when}.`,
  nonePlanned: 'Rien n’est prévu.',
  exactly: 'En détail',
  news: (name, result) => `${name} : ${result}`,
  job: {
    phases: {
      reading: (name) => `Lecture : ${name}`,
      storing: (name) => `Enregistrement des entrées : ${name}`,
      joining: (name) => `Rapprochement des entités : ${name}`,
      indexing: (name) => `Préparation des noms : ${name}`,
      activating: (name) => `Mise en usage : ${name}`,
    },
    so: (phase, done) => `${phase}, ${done}`,
    soFar: (phase, done, total) => `${phase}, ${done} sur ${total}`,
    percent: (phase, percent) => `${phase}, ${percent} %`,
    progress: (name) => `Avancement : ${name}`,
    cancel: 'Annuler',
  },
  failures: {
    NETWORK: 'La liste n’a pas pu être atteinte. Vérifiez la connexion ; une nouvelle tentative aura lieu d’elle-même.',
    NO_PERMISSION:
      'Le navigateur ne laisse pas Listlight accéder au site de la liste. Autorisez-le, puis relancez la mise à jour.',
    LOGIN_PAGE:
      'Une page web est venue à la place de la liste, comme en envoient les réseaux à page de connexion. Connectez-vous au réseau, puis relancez la mise à jour.',
    HTTP_STATUS: 'Le serveur de la liste ne l’a pas fournie. Une nouvelle tentative aura lieu d’elle-même.',
    TIMEOUT: 'Le serveur de la liste a mis trop de temps. Une nouvelle tentative aura lieu d’elle-même.',
    CUT_OFF: 'La liste s’est interrompue avant sa fin ; rien n’en a été utilisé.',
    TOO_LARGE: 'Le fichier est bien plus grand que cette liste ne l’est jamais ; rien n’en a été utilisé.',
    BAD_ENCODING: 'Les caractères du fichier ne sont pas ceux de cette liste ; rien n’en a été utilisé.',
    UNKNOWN_FORMAT: 'Ce n’est aucun des fichiers que lit Listlight.',
    BAD_FORMAT:
      'Le fichier est endommagé, ou d’une forme plus récente que celle que lit cette version ; rien n’en a été utilisé.',
    NOT_PLAUSIBLE: 'Il manque au fichier des entrées que la liste doit comporter ; rien n’en a été utilisé.',
    NO_ROOM: 'Il n’y a pas assez de place sur cet appareil pour la liste.',
    DATABASE: 'Le stockage du navigateur a échoué.',
  },
};
