import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** Where pages are read, and the first page, in French. */
export const access: Words['access'] = {
  unread: {
    switchedOff: {
      why: 'Listlight est réglé pour ne pas lire ce site.',
      remedy: 'La fenêtre pop-up indique par qui, et vous permet de modifier ce réglage lorsqu’il peut l’être.',
    },
    onClick: {
      why: 'Les pages sont lues au clic ; la lecture de celle-ci n’a pas été demandée.',
      remedy: 'Appuyez sur « Lire cette page maintenant » dans la fenêtre pop-up de Listlight.',
    },
  },
  site: {
    title: 'Où Listlight lit',
    state: {
      read: (site) => `La lecture est activée pour ${site}.`,
      nothingRead: (site) => `La lecture est activée pour ${site}, mais rien n’a été lu de cette page.`,
      off: (site) => `Non lue : ${site} n’est jamais lu.`,
      click: (site) => `Non lue : les pages ne sont lues qu’au clic (${site}).`,
      notChosen: (site) => `Non lue : ${site} ne fait pas partie des sites choisis.`,
      withheld: (site) => `Non lue : le navigateur ne laisse pas Listlight accéder à ${site}.`,
      withheldUnnamed: 'Non lue : le navigateur ne laisse pas Listlight accéder à ce site.',
      noSite: 'Cette page n’appartient à aucun site qui puisse être activé ou désactivé.',
    },
    legend: (site) => `${site} et tous ses sous-domaines`,
    on: 'Le lire',
    off: 'Ne jamais le lire',
    usual: {
      all: 'Comme d’habitude : tous les sites sont lus',
      chosen: 'Comme d’habitude : seuls les sites choisis sont lus',
      click: 'Comme d’habitude : lu au clic',
    },
    readNow: 'Lire cette page maintenant',
    couldNotRead: 'Le navigateur n’a pas laissé Listlight lire cette page.',
    allow: (site) => `Demander au navigateur l’accès à ${site}`,
    howToAllow: {
      chromium:
        'Pour donner l’accès : ouvrez le menu des extensions dans la barre du navigateur, choisissez Listlight et autorisez-le sur ce site ou sur tous les sites.',
      firefox:
        'Pour donner l’accès : ouvrez le menu des extensions dans la barre du navigateur, appuyez sur la roue dentée à côté de Listlight et choisissez « Toujours autoriser » pour ce site.',
    },
    locked: 'Votre organisation a fixé où Listlight lit.',
    failed: 'Le changement n’a pas pu être fait. Réessayez.',
  },
  where: {
    legend: 'Où Listlight doit-il lire ?',
    all: {
      name: 'Sur tous les sites',
      what: 'Chaque page que vous ouvrez est parcourue. C’est le choix habituel.',
    },
    chosen: {
      name: 'Sur les sites choisis',
      what: 'Seules les pages des sites que vous indiquez sont parcourues.',
    },
    click: {
      name: 'Au clic seulement',
      what: 'Rien n’est parcouru avant que vous n’appuyiez sur le bouton de Listlight et ne le demandiez.',
    },
  },
  chosen: {
    legend: 'Sites lus',
    offer: 'Des places de marché connues, à titre de proposition ; aucune n’est choisie à votre place :',
    add: 'Autre site',
    addHint: 'Un nom d’hôte, par exemple supplier.example',
    addButton: 'Ajouter',
    notUnderstood: 'Ceci n’est pas compris comme un site. Saisissez un nom d’hôte, par exemple supplier.example.',
    remove: (site) => `Retirer ${site}`,
    own: 'Sites que vous avez indiqués',
    none: 'Aucun site n’est encore choisi ; rien n’est donc lu.',
  },
  welcome: {
    documentTitle: 'Listlight : page d’accueil',
    title: 'Listlight est installé',
    lead: 'Il cherche, dans les pages que vous ouvrez, les noms de sociétés figurant sur des listes du gouvernement des États-Unis, les marque et montre ce que dit chaque liste, avec sa référence et sa date. C’est vous qui décidez de ce que cela signifie.',
    readsTitle: 'Ce qu’il lit',
    reads:
      'Le texte des pages que vous ouvrez, dans la mesure où vous l’autorisez ci-dessous : titres, descriptions, libellés, adresses des liens. Jamais ce que vous saisissez : ni mots de passe, ni zones d’édition.',
    staysTitle: 'Rien ne quitte cet ordinateur',
    stays:
      'La recherche se fait dans votre navigateur. Il n’y a ni compte, ni serveur, ni statistiques, ni historique des pages. Listlight ne demande rien à internet, sauf si vous ou votre organisation activez la mise à jour des listes, ou si vous lui faites lire un PDF depuis son adresse.',
    tryTitle: 'Essayer',
    tryIt: 'Une page d’exemple, celle d’un fournisseur inventé, accompagne Listlight et s’affiche sans internet.',
    tryLink: 'Ouvrir la page d’exemple',
    whereTitle: 'Où il lit',
    whereLater:
      'Vous pouvez changer cela à tout moment dans les paramètres et, pour un site donné, dans la fenêtre pop-up de Listlight.',
    saved: 'Enregistré.',
    notSaved: 'L’enregistrement n’a pas pu être fait. Réessayez.',
    listsTitle: 'Les listes qu’il détient',
    listsLead: 'Un nom absent d’une copie marquée « extrait » peut néanmoins figurer sur la liste.',
    listsWaiting: 'Consultation des listes détenues…',
    listsFailed: 'La partie de Listlight qui détient les listes n’a pas répondu. Rechargez cette page.',
    listsLink: 'Tout sur les listes, et comment les tenir à jour',
    listColumn: 'Liste',
    copyColumn: 'Copie du',
    entriesColumn: 'Entrées détenues',
    entries: (count, isComplete) =>
      isComplete ? `${count.toLocaleString('fr')}, complète` : `${count.toLocaleString('fr')}, extrait`,
    entryTitle: 'Comment y accéder',
    entry: [
      'Le bouton de Listlight dans la barre du navigateur : ce qui a été trouvé dans cette page. Si vous ne le voyez pas, ouvrez le menu des extensions et épinglez-le.',
      'Le pointeur sur un nom marqué : une fiche avec le motif, les listes et leurs références.',
      'Le bouton droit de la souris sur un texte sélectionné, un lien ou une image : recherche dans les listes.',
      '« listlight » et une espace dans la barre d’adresse : recherche d’une société par son nom.',
    ],
    keysTitle: 'Raccourcis clavier, tels que votre navigateur les connaît',
    keyNames: {
      _execute_action: 'Ouvrir Listlight',
      'next-hit': 'Nom suivant dans la page',
      'previous-hit': 'Nom précédent dans la page',
      'toggle-site': 'Lire ce site, ou cesser de le lire',
    },
    noKey: 'aucun raccourci défini',
    end: 'Listlight ne donne pas de conseil juridique, et un résultat est une correspondance possible (possible match), non une constatation sur qui que ce soit.',
  },
  sample: {
    documentTitle: 'Page d’exemple',
    label:
      'Ceci est un exemple. Le fournisseur, ses prix et ses offres sont inventés ; rien sur cette page ne vient d’internet.',
    looking: 'Lecture de la page…',
    found: (count) =>
      pluralIn('fr', count, {
        one: '# société a été trouvée : une correspondance possible, marquée ci-dessous.',
        other: '# sociétés ont été trouvées : des correspondances possibles, marquées ci-dessous.',
      }),
    nothing: 'Aucun nom n’a été trouvé. Les listes ne sont peut-être pas encore chargées.',
    next: 'Laissez le pointeur sur un nom marqué pour voir pourquoi il l’est, ou ouvrez ce qui a été trouvé :',
    open: 'Afficher ce qui a été trouvé',
    byHand: 'Appuyez sur le bouton de Listlight dans la barre du navigateur.',
    back: 'Retour à la page d’accueil',
  },
};
