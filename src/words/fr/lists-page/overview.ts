import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** Which lists are held, in French. */
export const overview: Words['lists']['overview'] = {
  held: (entries, lists, others) => {
    const entriesHeld = pluralIn('fr', entries, { one: '# entrée', other: '# entrées' });
    const listsHeld = pluralIn('fr', lists, { one: '# liste', other: '# listes' });
    const none = pluralIn('fr', others, {
      one: 'De # autre liste, aucune entrée n’est détenue.',
      other: 'De # autres listes, aucune entrée n’est détenue.',
    });
    const held = `Cet appareil détient ${entriesHeld} de ${listsHeld}. Les pages sont comparées à celles-ci et à rien d’autre.`;
    return others === 0 ? held : `${held} ${none}`;
  },
  table: {
    title: 'Listes détenues',
    wide: 'Tableau des listes détenues',
    columns: {
      list: 'Liste',
      asOf: 'Au',
      age: 'Ancienneté',
      entries: 'Entrées',
      held: 'Étendue',
      origin: 'Provenance',
      lastReading: 'Dernière lecture',
      next: 'Prochaine',
      toLookAt: 'À examiner',
    },
    own: 'liste de votre organisation',
    notOfficial: 'liste non officielle',
    coverage: { complete: 'complète', excerpt: 'extrait' },
    noEntry: 'aucune entrée en vigueur n’est détenue',
    notReadYet: 'aucune pour l’instant',
    nonePlanned: 'aucune prévue',
    waits: 'attend une décision',
    warnings: (count) => pluralIn('fr', count, { one: '# avertissement', other: '# avertissements' }),
    nothingToLookAt: 'rien',
  },
  dateBasis: {
    stated: 'selon la publication',
    file: 'jour de lecture du fichier',
    read: 'jour de lecture',
  },
  origin: {
    bundled: 'fournie avec cette version',
    file: (name) => `fichier ${name}`,
    download: (host) => `téléchargée depuis ${host}`,
  },
  details: {
    fullName: 'Nom complet',
    legalBasis: 'Base légale',
    officialPage: 'Page officielle',
    meaning: 'Ce qu’elle signifie',
    covers: 'Contenu de cette copie',
    isExcerpt: 'Un nom absent d’ici peut néanmoins figurer sur la liste.',
    lastReading: 'Dernière lecture',
    read: 'Lue',
    readFrom: (when, size, from) => `${when}, ${size}, depuis ${from}`,
    serverDate: 'Date du serveur',
    inUseSince: 'Utilisée depuis',
    parties: 'Entités figurant sur cette liste',
    changes: 'Modifications de cette liste',
  },
  edition: {
    restore: (dates) => `Rétablir l’édition précédente (${dates})`,
    restoreQuestion: (dates, origin, lists) => `Utiliser de nouveau l’édition du ${dates} (${origin}), pour ${lists} ?`,
    restoreYes: 'Rétablir',
    removeList: 'Retirer cette liste',
    removeListQuestion: (lists) => `Retirer ${lists} de cet appareil ?`,
    removeEdition: 'Retirer cette édition',
    removeEditionQuestion: (lists) =>
      `Retirer cette édition (${lists}) ? Les lignes fournies avec cette version vaudront de nouveau.`,
    removeYes: 'Retirer',
    no: 'Ne rien changer',
  },
  waiting: {
    title: (lists) => `Une nouvelle édition attend votre décision : ${lists}`,
    why: (when, origin) =>
      `Lue le ${when}, ${origin}. Elle diffère tellement de celle en usage qu’elle n’a pas été reprise d’elle-même :`,
    take: 'La reprendre',
    drop: 'L’écarter',
    until: 'D’ici là, l’édition précédente reste en usage.',
  },
  result: {
    updated: (when) => `Mise à jour le ${when}.`,
    unchanged: (when) => `Consultée le ${when} : rien de nouveau.`,
    held: (when) => `Lue le ${when}. Elle attend votre décision ; ce qui était détenu auparavant reste en usage.`,
    decided: (when) => `Lue le ${when}. L’édition en attente a fait l’objet d’une décision.`,
    cancelled: (when) => `Annulée le ${when}. Ce qui était détenu auparavant reste en usage.`,
    failed: (when) => `Échec le ${when}. Ce qui était détenu auparavant reste en usage.`,
  },
  failedBecause: (when, why) => `Échec le ${when}. ${why} Ce qui était détenu auparavant reste en usage.`,
  shortResult: {
    updated: (when) => `Mise à jour, ${when}`,
    unchanged: (when) => `Rien de nouveau, ${when}`,
    held: (when) => `Attend une décision, ${when}`,
    decided: (when) => `Décidée, lue le ${when}`,
    cancelled: (when) => `Annulée, ${when}`,
    failed: (when) => `Échec, ${when}`,
  },
  warnings: {
    title: 'Ce qui n’a pas pu être lu comme prévu',
    columns: { kind: 'Avertissement', where: 'Où', times: 'Nombre', examples: 'Premiers cas, tels que publiés' },
    kinds: {
      'unknown-field': 'Champ que cette version ne connaît pas',
      'unknown-list': 'Liste que cette version ne connaît pas ; ses lignes n’ont pas été reprises',
      'unread-value': 'Valeur qui n’a pas pu être lue',
      'unread-row': 'Ligne qui n’a pas pu être reprise ; conservée telle que publiée',
      'no-citation': 'Ligne qui ne cite aucun avis (notice) qui lui soit particulier',
    },
  },
  ownData: {
    title: 'Vos données',
    lost: (when: string) =>
      `Le ${when}, votre navigateur avait mis une base de données vide à la place de celle qui contenait vos données (décisions, listes de votre organisation, contrôles ponctuels), comme le font les navigateurs quand elle est endommagée sur le disque. Ce que vous avez exporté peut être importé à nouveau.`,
    lostSeen: 'J’en ai pris connaissance',
    export: 'Exporter ce qui peut être lu',
    nothing: 'Rien n’a pu en être lu.',
    all: 'Tout a été lu et enregistré.',
    some: (count) =>
      pluralIn('fr', count, {
        one: 'Enregistré ; # partie n’a pas pu être lue et est nommée dans le fichier.',
        other: 'Enregistré ; # parties n’ont pas pu être lues et sont nommées dans le fichier.',
      }),
  },
};
