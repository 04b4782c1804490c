import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const count = (number: number, one: string, other: string) => pluralIn('fr', number, { one, other });

/** Why a tab was not read, in a few words; the last two where the user has set so. */
const unread: Words['panel']['unread'] = {
  'browser-page': 'une page du navigateur lui-même',
  store: 'une boutique d’extensions',
  source: 'le code source d’une page',
  pdf: 'un PDF dans le lecteur du navigateur',
  file: 'un fichier de cet ordinateur',
  'no-permission': 'pas d’autorisation pour ce site',
  'switched-off': 'désactivé pour ce site',
  'on-click': 'lu seulement à votre demande',
};

/** The side panel, in French. */
export const panel: Words['panel'] = {
  views: 'Ce que montre le panneau',
  thisPage: 'Cette page',
  openTabs: 'Onglets ouverts',
  about: 'Page au premier plan',
  untitled: 'Page sans titre',
  asking: 'Consultation de ce qui a été trouvé…',
  loading: 'La page est en cours de chargement…',
  failed: 'Listlight n’a pas pu dire ce qui se trouve dans cette page.',
  noAnswer:
    'La partie de Listlight qui détient les listes n’a pas répondu. Cela ne dit rien de la page. Réessayez ; si cela persiste, rechargez la page, ou désactivez puis réactivez l’extension.',
  tryAgain: 'Réessayer',
  errorText: 'Texte de l’erreur',
  ownPage: 'C’est une page de Listlight. Elle n’est pas lue.',
  openPanel: 'Ouvrir dans le panneau latéral',
  lists: 'Listes',
  decides:
    'Listlight trouve des noms ; c’est une personne qui décide. Un résultat est une correspondance possible (possible match).',

  comparing: 'Examen de ce qui a été trouvé dans les onglets ouverts…',
  comparingFailed: 'Listlight n’a pas pu dire ce qui se trouve dans les onglets ouverts.',
  noTabs: 'Aucune page n’est ouverte dans cette fenêtre.',
  tabsRead: (read, open) => count(open, `Onglets lus : ${read} sur # ouvert.`, `Onglets lus : ${read} sur # ouverts.`),
  tabsWith: {
    listed: (tabs) =>
      count(
        tabs,
        '# onglet nomme une société désignée sur une liste.',
        '# onglets nomment des sociétés désignées sur une liste.',
      ),
    derived: (tabs) =>
      count(
        tabs,
        '# onglet n’en nomme aucune qui soit désignée sur une liste, mais une que vise le libellé d’une liste.',
        '# onglets n’en nomment aucune qui soit désignée sur une liste, mais certaines que vise le libellé d’une liste.',
      ),
    affiliated: (tabs) =>
      count(
        tabs,
        '# onglet ne nomme qu’une société ayant un lien rapporté avec une société inscrite.',
        '# onglets ne nomment que des sociétés ayant un lien rapporté avec une société inscrite.',
      ),
    hint: (tabs) => count(tabs, '# onglet ne contient que des indices.', '# onglets ne contiennent que des indices.'),
  },
  tabsWithout: (tabs, dates) =>
    count(
      tabs,
      `# onglet : aucun nom trouvé dans les listes détenues (dates : ${dates}).`,
      `# onglets : aucun nom trouvé dans les listes détenues (dates : ${dates}).`,
    ),
  tabsLeftOut: (tabs) =>
    count(
      tabs,
      '# onglet : des noms ont été trouvés, tous laissés de côté par vos décisions ou vos réglages.',
      '# onglets : des noms ont été trouvés, tous laissés de côté par vos décisions ou vos réglages.',
    ),
  tabsNoList: 'Aucune liste n’est chargée ; rien n’a donc été recherché.',
  table: 'Onglets ouverts de cette fenêtre, ceux aux motifs les plus forts d’abord',
  tab: 'Onglet',
  companies: 'Sociétés nommées',
  onLists: 'Listes',
  inFront: 'au premier plan',
  stillReading: 'lecture en cours',
  asleep: 'Non lu : mis en veille par le navigateur. Allez à l’onglet pour qu’il soit lu.',
  notRead: (why) => `Non lu : ${why}.`,
  notReadYet: 'Non lu. Rechargez l’onglet s’il s’agit d’une page ordinaire.',
  unread,
  nothing: (dates) => `Aucun nom trouvé dans les listes détenues (dates : ${dates})`,
  leftOut: (companies) =>
    count(
      companies,
      '# société trouvée, laissée de côté par vos décisions ou vos réglages',
      '# sociétés trouvées, laissées de côté par vos décisions ou vos réglages',
    ),
  nothingYet: 'Aucun nom trouvé jusqu’ici',
  results: (named, total) =>
    count(
      total,
      `Entrées de la page désignant une société avec un statut sur une liste : ${named} sur #`,
      `Entrées de la page désignant une société avec un statut sur une liste : ${named} sur #`,
    ),
  moreNames: (more) => count(more, 'et # autre', 'et # autres'),
  byWording: (lists) => `par le libellé : ${lists}`,
  behindNames:
    'Derrière chaque nom se trouve ce que les listes en disent, avec les références. Les entrées d’une page sont comptées une fois la page examinée dans la fenêtre pop-up ou ici.',
  goTo: (title) => `Aller à l’onglet ${title}`,
};
