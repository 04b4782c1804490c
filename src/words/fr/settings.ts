import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';
import { policy } from './policy.ts';

/** The settings page and what an organisation has set, in French. */
export const settings: Words['settings'] = {
  title: 'Paramètres',
  lead: 'Chaque changement prend effet aussitôt et reste sur cet appareil.',
  reading: 'Lecture des paramètres…',
  notRead: (why) => `Les paramètres n’ont pas pu être lus : ${why}`,
  tryAgain: 'Réessayer',
  saved: (what) => `Enregistré : ${what}.`,
  notSaved: (what, why) => `Non enregistré : ${what}. Message du navigateur : ${why}`,
  policy,

  where: {
    title: 'Où les pages sont lues',
    all: 'Sur tous les sites',
    allMeans:
      'Les noms sont recherchés dans chaque page que le navigateur laisse voir à Listlight, sauf sur les sites refusés ci-dessous.',
    chosen: 'Sur les sites choisis seulement',
    chosenMeans: 'Seules les pages des sites ci-dessous sont lues. Ailleurs, aucun texte n’est examiné.',
    click: 'Seulement à ma demande',
    clickMeans: 'Aucune page n’est lue avant que vous ne le demandiez dans la fenêtre pop-up, page par page.',
    browsersOwn:
      'L’accès aux sites réglé dans le navigateur l’emporte : là où il ne laisse pas entrer Listlight, rien n’est lu.',
  },
  sites: {
    on: 'Sites choisis',
    onMeans: 'Un site vaut aussi pour ses sous-domaines.',
    onUnused: 'Les sites choisis ne comptent que si « Sur les sites choisis seulement » est réglé ci-dessus.',
    noneOn: 'Aucun site n’est choisi ; aucune page n’est donc lue.',
    noneOnUnused: 'Aucun site n’est choisi.',
    off: 'Sites refusés',
    offMeans: 'Jamais lus, quels que soient les autres réglages. Un site vaut aussi pour ses sous-domaines.',
    noneOff: 'Aucun site n’est refusé.',
    name: 'Nom ou adresse d’un site',
    add: 'Ajouter',
    remove: 'Retirer',
    removeSite: (site) => `Retirer ${site}`,
    marketplaces: 'Places de marché à choisir',
    marketplacesMean: 'Les plus connues, proposées : aucune n’est choisie pour vous.',
    noName: (text) =>
      `« ${text} » ne désigne aucun site. Écrivez un nom tel que shop.example.com, ou collez l’adresse d’une page.`,
    isThere: (site) => `${site} est déjà dans la liste.`,
    added: (site) => `${site} ajouté`,
    removed: (site) => `${site} retiré`,
  },
  lists: {
    title: 'Listes',
    lead: 'Tant qu’une liste est désactivée, ce qu’elle dit est omis partout où des sociétés sont affichées : dans les pages, dans la fenêtre pop-up et dans le nombre sur le bouton. La liste elle-même est conservée et tenue à jour.',
    allOn: (count) =>
      pluralIn('fr', count, {
        one: 'La seule liste détenue est activée.',
        other: 'Les # listes détenues sont toutes activées.',
      }),
    someOff: (off, count) =>
      pluralIn('fr', off, {
        one: `# liste détenue sur ${count} est désactivée : ce qu’elle dit n’est pas affiché.`,
        other: `# listes détenues sur ${count} sont désactivées : ce qu’elles disent n’est pas affiché.`,
      }),
    allOff: 'Toutes les listes détenues sont désactivées : rien n’est affiché dans aucune page.',
    offMeans: (meaning) => `Tant qu’elle est désactivée, ceci ne vous est pas dit : ${meaning}`,
    own: 'liste de votre organisation',
    ownOffMeans:
      'Tant qu’elle est désactivée, il ne vous est pas dit qu’un nom figure sur la liste de votre organisation.',
    turnedOn: (list) => `${list} activée`,
    turnedOff: (list) => `${list} désactivée`,
  },
  bases: {
    title: 'Motifs pour lesquels une société est affichée',
    lead: 'Une société est affichée pour le plus fort des motifs activés.',
    listed: 'La liste elle-même publie le nom.',
    derived:
      'Le libellé d’une liste la vise, par exemple « subsidiaries and affiliates » (filiales et sociétés affiliées) ; qu’elle en soit une est rapporté par la source indiquée.',
    affiliated: 'Une source citée rapporte un lien avec une société inscrite ; aucune liste lue ne la désigne.',
    hint: 'Une référence de pièce ou une marque que l’on pense être d’un fabricant ; jamais une inscription.',
    notShown: 'Désactivé : aucune société n’est affichée pour ce seul motif, ni marquée dans les pages.',
    turnedOn: (basis) => `« ${basis} » activé`,
    turnedOff: (basis) => `« ${basis} » désactivé`,
  },
  highlight: {
    title: 'Les noms dans la page',
    full: 'En couleur, avec un trait',
    lines: 'Avec un trait seulement',
    linesMeans: 'Dans la couleur du texte ; le genre de trait indique le motif.',
    off: 'Non marqués',
    offMeans: 'Les noms sont trouvés et comptés malgré tout. L’endroit que vous atteignez reste indiqué.',
    specimen: 'Leur aspect :',
    forcedColours:
      'Tant que les couleurs à contraste élevé du système sont actives, ce navigateur peint chaque nom trouvé comme un bloc plein, quel que soit le choix fait ici.',
    specimenText: {
      listed: 'un nom sur une liste',
      derived: 'un nom visé par le libellé d’une liste',
      affiliated: 'un nom avec un lien rapporté',
      hint: 'une référence de pièce',
    },
  },
  roles: {
    title: 'Ce que signifie une inscription, et pour qui',
    lead: 'Les sociétés sont accompagnées d’une phrase sur ce que signifie leur inscription. Si rien n’est choisi, elle est donnée pour tous.',
    chosen: (role) => `« ${role} » choisi`,
    notChosen: (role) => `« ${role} » n’est plus choisi`,
    names: {
      'federal-buyer': 'Acheter pour l’administration fédérale',
      grantee: 'Employer des subventions ou des prêts fédéraux',
      'private-buyer': 'Acheter à titre privé',
      exporter: 'Exporter vers la société',
      investor: 'Détenir ses titres',
    },
  },
  reviewer: {
    title: 'Votre nom sous les décisions et les preuves',
    label: 'Nom',
    means:
      'Inscrit sous chaque décision que vous prenez sur une correspondance possible, et dans chaque preuve que vous conservez. Il reste sur cet appareil, sauf si vous l’exportez.',
  },
  language: {
    title: 'Langue',
    label: 'Langue de Listlight',
    auto: 'Celle du navigateur',
    saved: (language) => `langue : ${language}`,
    means: 'Les noms, les références et les termes de la loi restent tels qu’ils ont été publiés.',
  },
  updates: {
    title: 'Mises à jour des listes',
    none: 'Aucune source n’est lue automatiquement.',
    some: (count) =>
      pluralIn('fr', count, {
        one: '# source est lue automatiquement.',
        other: '# sources sont lues automatiquement.',
      }),
    change: 'Activer ou désactiver des sources',
    locked: 'Votre organisation a fixé quelles sources sont lues ; cela ne peut pas être changé ici.',
    mirror: 'Lues depuis le miroir que votre organisation a fixé.',
    fromMirror:
      'Une source activée est lue depuis le miroir que votre organisation a fixé à la place des serveurs officiels, une fois par jour au plus, et examinée comme si elle en venait. La requête ne dit rien de vous ni des pages que vous lisez.',
  },
  shortcuts: {
    title: 'Raccourcis clavier',
    command: 'Effet',
    key: 'Touches',
    noKey: 'aucun',
    openPopup: 'Ouvrir la fenêtre pop-up',
    open: 'Changer les raccourcis dans le navigateur',
    notOpened: (why) => `Le navigateur n’a pas ouvert sa page des raccourcis : ${why}`,
    howChromium:
      'Les raccourcis se changent sur la page du navigateur chrome://extensions/shortcuts, dans Edge edge://extensions/shortcuts.',
    howFirefox:
      'Les raccourcis se changent dans about:addons : choisissez la roue dentée, puis « Gérer les raccourcis d’extensions ».',
  },
};
