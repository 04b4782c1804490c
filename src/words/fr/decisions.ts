import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const count = (number: number, one: string, other: string) => pluralIn('fr', number, { one, other });
const entriesIn = (number: number) => count(number, '# entrée', '# entrées');

/** A person’s decisions on hits, what they leave out, and the user’s own data, in French. */
export const decisions: Words['decisions'] = {
  form: {
    open: 'Ce n’est pas cette société…',
    title: 'Ce n’est pas cette société',
    lead: ({ name }) =>
      `${name} ne sera plus affichée là où vous en décidez ainsi. La décision reste sur cet appareil, et vous pouvez la retirer à tout moment.`,
    reason: 'Pourquoi n’est-ce pas cette société ? (obligatoire)',
    reasonHint: 'Pour qui le vérifiera plus tard : ce dont il s’agit, et comment vous le savez.',
    reasonMissing: 'Dites pourquoi : une décision sans raison ne peut pas être vérifiée plus tard.',
    where: 'Où',
    onSite: ({ site }) => `Seulement sur ${site}`,
    underSite: ({ site }) => `Sur ${site} et tous les sites qui en dépendent`,
    everywhereOnly:
      'Ce document n’appartient à aucun site : la décision vaut sur tous les sites et dans tous les documents.',
    everywhere: 'Sur tous les sites et dans tous les documents',
    which: 'Quel texte',
    anyText: 'Tout texte qui la désigne',
    theseWords: 'Seulement ces mots, tels qu’ils figurent dans la page',
    wordsHint: 'Vous pouvez ajouter des mots avant ou après le nom, par exemple « Dahua Road ».',
    wordsMissing: 'Ces mots n’entourent le nom nulle part dans cette page.',
    by: 'Qui décide (votre nom ; peut rester vide)',
    byHint: 'Il est inscrit sous vos décisions et conservé dans les paramètres.',
    submit: 'Ne pas l’afficher',
    cancel: 'Annuler',
    failed: ({ why }) => `La décision n’a pas pu être conservée : ${why}`,
    done: ({ name }) => `${name} n’y est plus affichée. Ce qui n’est pas affiché est énuméré ci-dessous.`,
  },
  leftOut: {
    byDecision: ({ count: companies }) =>
      count(
        companies,
        '# société n’est pas affichée : vous avez décidé que le texte désigne une autre société.',
        '# sociétés ne sont pas affichées : vous avez décidé que le texte désigne une autre société.',
      ),
    byList: ({ count: companies }) =>
      count(
        companies,
        '# société n’est pas affichée : elle ne figure que sur des listes désactivées.',
        '# sociétés ne sont pas affichées : elles ne figurent que sur des listes désactivées.',
      ),
    byBasis: ({ count: companies }) =>
      count(
        companies,
        '# société n’est pas affichée : son motif est désactivé.',
        '# sociétés ne sont pas affichées : leurs motifs sont désactivés.',
      ),
    inPart: ({ count: companies }) =>
      count(
        companies,
        'Pour # société affichée, certains endroits sont omis.',
        'Pour # sociétés affichées, certains endroits sont omis.',
      ),
    listsOff: ({ names }) =>
      `${count(
        names.length,
        '# liste est désactivée dans les paramètres, et rien n’en est dit ici',
        '# listes sont désactivées dans les paramètres, et rien n’en est dit ici',
      )} : ${names.join(', ')}.`,
    places: ({ count: places }) => count(places, '# endroit', '# endroits'),
    placesOfShown: ({ count: places }) =>
      count(places, '# endroit ; d’autres sont affichés', '# endroits ; d’autres sont affichés'),
    listOff: 'Seulement sur des listes désactivées dans les paramètres.',
    basisOff: 'Son motif est désactivé dans les paramètres.',
    showAgain: 'L’afficher de nouveau',
    shownAgain: ({ name }) => `${name} est affichée de nouveau.`,
    failed: ({ why }) => `La décision n’a pas pu être retirée : ${why}`,
  },
  about: {
    somebody: 'une personne utilisant ce profil de navigateur',
    decided: ({ by, day }) => `Décidé par ${by} le ${day}.`,
    reason: ({ reason }) => `Raison : « ${reason} »`,
    onSite: ({ site }) => `Vaut sur ${site}.`,
    underSite: ({ site }) => `Vaut sur ${site} et sur tous les sites qui en dépendent.`,
    everywhere: 'Vaut sur tous les sites.',
    forWords: ({ text }) => `Pour les seuls mots « ${text} ».`,
    forAny: 'Pour tout texte qui la désigne.',
  },
  reopened: {
    title: 'Affichée de nouveau : son enregistrement a changé',
    decided: ({ by, day, name }) =>
      `Décision du ${day}, par ${by} : ce n’est pas ${name}. Elle reposait sur un enregistrement plus ancien ; la correspondance possible vaut donc de nouveau jusqu’à ce que quelqu’un décide encore.`,
    changed: 'Ce qui a changé depuis :',
    unknown: 'Ce qui a changé ne peut pas être dit en mots.',
    change: {
      gone: 'Les listes désormais détenues ne comportent pas cette société.',
      name: ({ was, is }) => `Son nom est maintenant « ${is} » ; c’était « ${was} ».`,
      namesAdded: ({ names }) => `Noms ajoutés : ${names.join(' ; ')}.`,
      namesGone: ({ names }) => `Noms disparus : ${names.join(' ; ')}.`,
      listingAdded: ({ list }) => `Une inscription a été ajoutée : ${list}.`,
      listingGone: ({ list }) => `Une inscription a disparu : ${list}.`,
      listingChanged: ({ list }) => `Ce que dit ${list} à son sujet a changé.`,
      linkAdded: ({ to }) => `Un lien avec une autre société est rapporté depuis : ${to}.`,
      linkGone: ({ to }) => `Un lien avec une autre société n’est plus rapporté : ${to}.`,
      linkChanged: ({ to }) => `Un lien avec une autre société est rapporté autrement : ${to}.`,
      other: 'Son siège, son nom dans une autre écriture, ou la nature de l’un des noms.',
    },
    drop: 'Retirer l’ancienne décision',
  },
  page: {
    title: 'Décisions',
    lead: 'Les décisions d’une personne utilisant ce profil de navigateur, selon lesquelles un texte ne désigne pas la société qu’il semble désigner. Celle-ci n’y est ni affichée, ni surlignée, ni comptée ; les pages disent combien de sociétés elles omettent.',
    none: 'Rien n’a encore été décidé. Dans la fenêtre pop-up, chaque société se termine par « Ce n’est pas cette société… ».',
    count: ({ count: decided, reopened }) => {
      const inForce = count(decided, '# décision en vigueur', '# décisions en vigueur');
      return reopened === 0
        ? `${inForce}.`
        : `${inForce} ; ${count(reopened, '# est de nouveau ouverte, car l’enregistrement a changé', '# sont de nouveau ouvertes, car l’enregistrement a changé')}.`;
    },
    table: 'Décisions, celles de nouveau ouvertes d’abord',
    company: 'Société',
    state: 'État',
    scope: 'Où et pour quel texte',
    who: 'Qui et quand',
    why: 'Pourquoi',
    doing: 'Action',
    states: {
      'in-force': 'en vigueur',
      reopened: 'de nouveau ouverte',
      withdrawn: ({ day }) => `retirée le ${day}`,
    },
    restsOnTitle: 'Sur quoi elle repose',
    restsOn: ({ lists, version, hash }) =>
      `Listes d’alors : ${lists}. Version ${version}. SHA-256 de l’enregistrement : ${hash}.`,
    withdraw: 'Retirer',
    withdrawOf: ({ name }) => `Retirer la décision sur ${name}`,
    withdrawn: ({ name }) => `La décision sur ${name} a été retirée. Elle reste consignée ci-dessous.`,
    history: ({ count: decided }) => count(decided, '# décision retirée', '# décisions retirées'),
    failed: ({ why }) => `Les décisions n’ont pas pu être lues : ${why}`,
  },
  data: {
    title: 'Vos données',
    lead: 'Paramètres, décisions, listes à vous, contrôles ponctuels avec leurs preuves et listes de noms sont conservés dans ce profil de navigateur et nulle part ailleurs.',
    exportTitle: 'Les emporter',
    exportLead:
      'Tout ce qui est à vous dans un seul fichier : paramètres, décisions avec l’enregistrement sur lequel elles reposent, listes à vous avec leurs entrées. Les listes officielles n’y sont pas ; les contrôles ponctuels, les preuves et les listes de noms s’exportent depuis le bureau.',
    exportButton: 'Exporter dans un fichier',
    exportOff: 'Votre organisation a désactivé l’exportation.',
    exported: ({ name }) => `Exporté dans ${name}.`,
    exportFailed: ({ why }) => `Rien n’a été exporté : ${why}`,
    importTitle: 'Les récupérer',
    importLead:
      'Un fichier exporté ici ou ailleurs est d’abord examiné ; rien n’est repris avant que vous ne le demandiez, et aucune décision ni aucune liste présente ici n’est perdue.',
    importLabel: 'Fichier à importer',
    imported:
      'Le fichier a été repris. Les listes à vous vont maintenant être rapprochées des autres, ce qui peut prendre une minute.',
    importFailed: ({ why }) => `Le fichier n’a pas été repris en entier : ${why}`,
    refused: ({ why }) => `Le fichier n’a pas été pris : quelque chose n’y est pas tel qu’à l’exportation (${why}).`,
    faults: {
      'too-large': 'Le fichier n’a pas été pris : il dépasse 256 Mo.',
      'no-json': 'Le fichier n’a pas été pris : il est endommagé ou tronqué, ou n’est pas de cette nature.',
      'too-deep':
        'Le fichier n’a pas été pris : son imbrication est plus profonde que celle de tout fichier exporté ici.',
      'forbidden-name':
        'Le fichier n’a pas été pris : il contient un nom qu’aucune exportation ne comporte, tel que « __proto__ ».',
      'other-file': 'Le fichier n’a pas été pris : il n’a pas été exporté par Listlight.',
      'newer-version':
        'Le fichier n’a pas été pris : il a été écrit par une version plus récente de Listlight. Mettez d’abord Listlight à jour.',
    },
    preview: {
      title: 'Ce qui serait repris',
      from: ({ when, version }) => `Exporté le ${when} par la version ${version}.`,
      parts: { settings: 'Paramètres', decisions: 'Décisions', ownLists: 'Vos listes' },
      settings: ({ names }) =>
        names.length === 0
          ? 'Ce sont les mêmes qu’ici : rien ne change.'
          : `${count(names.length, '# paramètre change', '# paramètres changent')} : ${names.join(', ')}. Les sites, les mises à jour et les rapprochements du fichier s’ajoutent à ceux d’ici ; pour tout le reste, la valeur du fichier remplace celle d’ici.`,
      settingsLeft: ({ names }) => `Non compris, et laissés de côté : ${names.join(', ')}.`,
      decisions: {
        none: 'Le fichier n’en contient aucune.',
        added: ({ count: decided }) =>
          count(decided, '# décision est nouvelle ici.', '# décisions sont nouvelles ici.'),
        replaced: ({ count: decided }) =>
          count(
            decided,
            '# décision est plus récente dans le fichier et remplace celle d’ici.',
            '# décisions sont plus récentes dans le fichier et remplacent celles d’ici.',
          ),
        kept: ({ count: decided }) =>
          count(
            decided,
            '# décision est déjà ici, aussi récente ou plus récente, et reste.',
            '# décisions sont déjà ici, aussi récentes ou plus récentes, et restent.',
          ),
      },
      noLists: 'Le fichier n’en contient aucune.',
      fates: {
        new: ({ name, entries }) => `« ${name} » est ajoutée, avec ${entriesIn(entries)}.`,
        same: ({ name }) => `« ${name} » est déjà ici, avec les mêmes entrées.`,
        beside: ({ name, entries }) =>
          `Une liste de ce nom est ici avec d’autres entrées. Les deux sont conservées : celle du fichier, avec ${entriesIn(entries)}, sous le nom « ${name} ».`,
      },
      take: 'Reprendre ce qui est choisi',
      busy: 'Reprise en cours…',
      cancel: 'Ne rien changer',
    },
    settingNames: {
      where: 'où les pages sont lues',
      sitesOn: 'sites lus',
      sitesOff: 'sites jamais lus',
      listsOff: 'listes désactivées',
      basesOff: 'motifs désactivés',
      highlightStyle: 'style de surlignage',
      roles: 'à quel titre vous consultez',
      reviewer: 'qui décide',
      language: 'langue',
      sourcesOn: 'listes mises à jour automatiquement',
      joinsApart: 'entrées séparées de sociétés',
    },
    resetTitle: 'Les effacer',
    resetLead:
      'Les listes officielles restent ce qu’elles sont ; ce qui est effacé ici ne se trouve plus que dans un fichier que vous avez exporté.',
    resetSettings: 'Réinitialiser les paramètres…',
    resetSettingsQuestion:
      'Tous les paramètres redeviennent ce qu’ils étaient après l’installation. Les décisions et les listes à vous restent.',
    resetSettingsYes: 'Réinitialiser les paramètres',
    resetAll: 'Effacer tout ce qui est à moi…',
    resetAllLead:
      'Les paramètres, toutes les décisions, toutes les listes à vous, tous les contrôles ponctuels avec leurs preuves et toutes les listes de noms disparaîtraient. Exportez-les d’abord, ceux du bureau là-bas, si vous pouvez en avoir encore besoin.',
    resetAllGoOn: 'Continuer sans autre exportation…',
    resetAllQuestion:
      'Cela ne peut pas être annulé. Effacer les paramètres, les décisions, les listes à vous, les contrôles ponctuels, les preuves et les listes de noms ?',
    resetAllYes: 'Tout effacer',
    resetDone: {
      settings: 'Les paramètres ont été réinitialisés.',
      everything: 'Tout ce qui était à vous a été effacé.',
    },
    resetFailed: ({ why }) => `Tout n’a pas été effacé : ${why}`,
  },
};
