import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What each ground means, what it does not, and what to do about it. */
const bases: Words['help']['bases'] = {
  listed: {
    means:
      'Une liste publie le nom de cette société. Le nom dans la page correspond à ce nom, à un autre nom que la liste lui donne ou à une graphie que Listlight connaît, selon des règles énoncées ; le motif dit lequel ; l’avis (notice) qui l’y a inscrite est cité.',
    not: 'Cela ne dit pas que la page parle de cette société : deux sociétés peuvent porter un même nom. Cela ne dit pas qu’il soit illicite d’acheter, de vendre ou d’utiliser quoi que ce soit ; cela dépend de la liste et de qui vous êtes.',
    todo: 'Lisez la référence, comparez l’adresse et le nom complet, et voyez ce que la liste signifie pour vous.',
  },
  derived: {
    means:
      'Aucune copie détenue ne publie le nom de cette société, mais le libellé d’une liste va plus loin : le § 889 et la Covered List parlent de « subsidiaries and affiliates » (filiales et sociétés affiliées) de sociétés qu’elles désignent, et « equipment produced by » (équipements produits par elles) atteint aussi des marques. Que cette société en soit une est rapporté par la source indiquée.',
    not: 'Ce n’est pas une inscription, et la liste ne dit pas que cette société appartienne à celle qu’elle désigne. Un statut sur l’Entity List n’est jamais déduit de cette manière.',
    todo: 'Lisez côte à côte le libellé de la liste et ce que rapporte la source ; si cela importe, interrogez la société ou un conseil juridique sur les propriétaires au jour en question.',
  },
  affiliated: {
    means:
      'Une source citée rapporte un lien entre cette société et une société inscrite : un propriétaire, un membre de son groupe, une marque.',
    not: 'Ce n’est pas une inscription. Aucune copie de liste qui a été lue ne désigne cette société ni ne la vise par son libellé.',
    todo: 'Lisez la source et notez sa date : les propriétaires changent.',
  },
  hint: {
    means:
      'Quelque chose fait penser à un fabricant : une référence de pièce de la forme des siennes, ou une marque dont il est rapporté qu’elle vend ses produits sous un autre nom.',
    not: 'Ce n’est ni une inscription ni une preuve. Les références de pièces se ressemblent, et les produits revendus sous une autre marque changent de fabricant d’une année à l’autre.',
    todo: 'Demandez au vendeur qui a fabriqué le produit, et faites-le confirmer par écrit.',
  },
};

/** What a list does not do, by its id. */
const notByList: Words['help']['notByList'] = {
  'us-bis-el':
    'Elle régit ce qui est destiné à une entité inscrite. Elle ne régit pas les achats auprès d’elle. Elle vaut pour l’entité désignée, sauf si la règle du BIS sur les sociétés affiliées s’applique (voir plus bas).',
  'us-bis-uvl':
    'Elle ne constate rien contre une société : elle dit que l’utilisation finale (end use) d’envois antérieurs n’a pas pu être vérifiée.',
  'us-bis-meu': 'Elle régit ce qui est destiné à une entité inscrite, non les achats auprès d’elle.',
  'us-bis-dpl':
    'Ce qui, précisément, n’est pas permis figure dans l’ordonnance (denial order) visant chaque personne, laquelle a un dernier jour.',
  'us-ndaa-889':
    'Elle ne lie pas un acheteur qui ne vend pas à des agences fédérales et n’emploie ni subventions ni prêts fédéraux.',
  'us-fcc-covered': 'Elle n’empêche pas l’utilisation d’équipements déjà possédés.',
  'us-dod-1260h':
    'Elle ne régit pas par elle-même d’autres acheteurs que le Department of Defense (ministère de la Défense des États-Unis).',
  'us-dod-1237':
    'Elle a pris fin : la liste § 1260H l’a remplacée en juin 2021. Sa ligne est conservée pour les questions portant sur des jours antérieurs.',
  'us-ofac-ns-cmic':
    'Elle porte sur des titres financiers (securities). Elle ne bloque pas de biens et ne régit pas le commerce des marchandises d’une société.',
  'us-ofac-sdn':
    'Un nom qui ne fait que ressembler à l’un des siens n’y figure pas : l’OFAC donne des dates, des adresses et des numéros pour distinguer les entités.',
  'us-dhs-uflpa':
    'Elle porte sur les marchandises qui entrent aux États-Unis, et ce qu’elle présume peut y être réfuté.',
};

/** The help page and the troubleshooting text, in French. */
export const help: Words['help'] = {
  help: 'Aide',
  title: 'Listlight : aide',
  lead: 'Listlight trouve, dans les pages que vous ouvrez, des noms de sociétés figurant sur des listes des États-Unis, et montre ce que les listes en disent, avec la référence officielle. Il trouve ; c’est une personne qui décide.',
  contents: 'Sur cette page',
  tail: 'Ceci n’est pas un conseil juridique. Les auteurs ne sont liés à aucune autorité ni à aucune société nommée ici.',

  basesTitle: 'Ce qu’est un résultat',
  basesLead:
    'Un résultat est une correspondance possible (possible match) : un texte de la page correspond à un nom, selon des règles énoncées. Chaque société est présentée selon son motif le plus fort, par une forme, en mots et par une couleur.',
  means: 'Ce que cela dit',
  meansNot: 'Ce que cela ne dit pas',
  todo: 'Que faire',
  bases,

  nilTitle: 'Ce que signifie « aucun nom trouvé »',
  nil: [
    'Le texte qui a pu être lu ne contient aucun des noms des listes détenues, dans les copies dont les dates sont indiquées. Cela ne dit rien de plus.',
    'Cela n’affirme rien sur le vendeur, le produit ni la page. Un nom peut se trouver dans une image, sur une page qui n’a pas été ouverte, ou sur une liste après la date de la copie ; une liste qui n’est détenue qu’en partie (« extrait ») peut désigner une société absente ici.',
    'Qu’une société « n’est pas inscrite » n’est dit que si une copie complète de la liste a été lue, avec la date de cette copie.',
  ],

  listsTitle: 'Les listes',
  listsLead: (dates) =>
    `Chaque indication vient d’une copie d’une liste et porte sa date. Dates des copies détenues : ${dates}.`,
  listsAsk: 'Consultation des listes détenues…',
  listsFailed: 'La partie de Listlight qui détient les listes n’a pas répondu. Rechargez cette page.',
  listsMore: 'D’où elles viennent, leur ancienneté et comment les mettre à jour : la page des listes.',
  authority: 'Autorité',
  law: 'Base légale',
  does: 'Ce qu’elle fait',
  doesNot: 'Ce qu’elle ne fait pas',
  notByList,
  affiliatesRule: (day) =>
    `Une règle du BIS sur les sociétés affiliées (affiliates), détenues à 50 % ou plus par une partie inscrite, a été suspendue jusqu’au ${day}. Cette copie ne dit pas si elle s’applique aujourd’hui : vérifiez auprès du BIS.`,
  copy: 'Copie détenue',
  copyOf: (day, entries, isComplete) =>
    entries === 0
      ? `du ${day} ; aucune entrée n’est détenue, aucun nom n’est donc recherché`
      : `du ${day}, ${pluralIn('fr', entries, { one: '# entrée', other: '# entrées' })}, ${isComplete ? 'complète' : 'extrait'}`,
  covers: 'Contenu de la copie',
  ownList: 'C’est une liste de votre organisation. Ce qui y figure vient de votre organisation et d’aucune autorité.',

  unreadTitle: 'Ce qui ne peut pas être lu',
  unread: [
    'Les pages du navigateur lui-même, les boutiques d’extensions, les fichiers de cet ordinateur et l’affichage du code source : les navigateurs n’y laissent entrer aucune extension. Listlight y dit « cette page n’a pas été lue ».',
    'Le lecteur PDF du navigateur. La fenêtre pop-up propose de lire le fichier sur une page de Listlight, et ne le récupère qu’après votre clic.',
    'Le texte contenu dans des images, des dessins et des vidéos, et les documents incorporés. Leur nombre dans la page est indiqué avec ce qui a été trouvé.',
    'Les cadres (frames) d’autres sites auxquels le navigateur ne donne pas accès. Ceux qui n’ont pas été lus sont nommés avec leur hôte.',
    'Ce que vous saisissez : les champs, les mots de passe et les zones d’édition ne sont jamais lus.',
  ],

  keysTitle: 'Raccourcis clavier',
  keys: [
    { keys: 'Alt+Shift+L', mac: 'Control+Shift+L', does: 'ouvre la fenêtre pop-up' },
    { keys: 'Alt+Shift+O', mac: 'Control+Shift+O', does: 'lit ce site, ou cesse de le lire' },
    { keys: 'Alt+.', mac: 'Control+.', does: 'nom suivant dans la page ; ouvre sa fiche' },
    { keys: 'Alt+,', mac: 'Control+,', does: 'nom précédent' },
    { keys: 'Échap', mac: 'Échap', does: 'ferme la fiche et revient là où vous étiez' },
    { keys: 'Tab', mac: 'Tab', does: 'parcourt la fenêtre pop-up, le panneau latéral et la fiche' },
    { keys: '← →', mac: '← →', does: 'dans le panneau latéral, d’une vue à l’autre' },
  ],
  key: 'Touches',
  onMac: 'Sur un Mac',
  keyDoes: 'Effet',
  keysChange:
    'Ils peuvent être changés dans le navigateur : chrome://extensions/shortcuts, edge://extensions/shortcuts et, dans Firefox, sous « Gérer les raccourcis d’extensions » dans about:addons.',

  privacyTitle: 'Confidentialité',
  privacy: [
    'Le texte des pages que vous ouvrez va de la page à l’arrière-plan de l’extension dans ce navigateur, et nulle part ailleurs.',
    'Ce qui a été trouvé dans un onglet est gardé en mémoire jusqu’à la fermeture du navigateur. Les adresses des pages sont affichées ; aucune n’est conservée, sauf si vous l’enregistrez vous-même ou si vous commencez un contrôle, qui garde les pages ouvertes tant qu’il dure.',
    'Listlight ne demande que deux choses à un serveur : les listes officielles que vous avez activées, une fois par jour, plus souvent seulement après un échec ou sur votre clic, par une requête identique pour tous ; et un PDF, après votre clic sur son adresse. Il n’y a ni compte, ni serveur à nous, ni statistiques.',
    'La page elle-même n’est pas modifiée : les noms sont marqués par un moyen du navigateur qui n’ajoute rien à la page.',
  ],

  supportTitle: 'Informations de dépannage',
  supportLead:
    'Ce qui aide à trouver pourquoi quelque chose ne fonctionne pas : versions, listes avec leurs dates, paramètres et décomptes. Aucune adresse de page, aucun nom de site et rien de ce que vous avez écrit n’y figure. Vous voyez ici ce qui est copié.',
  supportCopy: 'Copier les informations de dépannage',
  supportCopied: 'Copié.',
  supportNotCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.',
  supportText: 'Texte copié',
  supportAsking: 'Préparation…',
};
