import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** What was read, against which lists, and what was not, in French. */
export const coverage: Words['findings']['coverage'] = {
  listsUsed: (count) => `Listes utilisées : ${count}`,
  dated: (dates) => `dates : ${dates}`,
  datedWithOld: (dates, old) => `dates : ${dates} ; ${old}`,
  oldCopies: (count) => `copies anciennes : ${count}`,
  columns: { list: 'Liste', copyOf: 'Copie du', age: 'Âge', entries: 'Entrées', held: 'Détenue' },
  days: (count) => pluralIn('fr', count, { one: '# jour', other: '# jours' }),
  daysOldCopy: (count) => pluralIn('fr', count, { one: '# jour, copie ancienne', other: '# jours, copie ancienne' }),
  excerptMeans:
    'extrait : la copie ne contient qu’une partie des entrées de la liste ; un nom qui manque ici peut tout de même y figurer.',
  notLookedThrough: (lists) =>
    `Non parcourues, aucune entrée n’étant détenue : ${lists}. Ce que l’on en sait est indiqué auprès de chaque société.`,
  listsProblem: {
    damaged: ({ why }) =>
      `Les listes enregistrées étaient endommagées (${why}) ; les listes fournies avec cette version sont utilisées. Les listes téléchargées ou importées doivent être lues à nouveau.`,
    olderUsed: ({ why }) =>
      `Les listes enregistrées les plus récentes étaient endommagées (${why}) ; celles d’avant sont utilisées.`,
    newer:
      'Les listes enregistrées viennent d’une version plus récente de Listlight ; les listes fournies avec cette version sont utilisées. Les listes téléchargées ou importées doivent être lues à nouveau.',
    gone: 'Les listes enregistrées avaient disparu, comme lorsque le stockage du navigateur est vidé ; les listes fournies avec cette version sont utilisées. Les listes téléchargées ou importées doivent être lues à nouveau.',
    unusable: ({ why }) =>
      `Le stockage du navigateur n’a pas pu être utilisé (${why}) ; les listes fournies avec cette version sont utilisées.`,
  },

  read: (parts) => `Lu : ${parts}.`,
  documentParts: (pages, runs, characters) =>
    [
      pages,
      pluralIn('fr', runs, { one: '# morceau de texte', other: '# morceaux de texte' }),
      pluralIn('fr', characters, { one: '# caractère', other: '# caractères' }),
    ].join(', '),
  pages: (total) => pluralIn('fr', total, { one: '# page', other: '# pages' }),
  somePages: (read, total) => pluralIn('fr', total, { one: `${read} sur # page`, other: `${read} sur # pages` }),
  withoutText: (pages, count) => `${pages} (${count} sans texte)`,
  missed: {
    page: (parts) =>
      pluralIn('fr', parts, {
        one: 'N’a pas pu être lue : # partie de la page',
        other: 'N’ont pas pu être lues : # parties de la page',
      }),
    document: (parts) =>
      pluralIn('fr', parts, {
        one: 'N’a pas pu être lue : # partie du document',
        other: 'N’ont pas pu être lues : # parties du document',
      }),
  },
  noText: (page) => `La page ${page} ne contient aucun texte lisible (sans doute une image).`,
  noTexts: (pages) => `Les pages ${pages} ne contiennent aucun texte lisible (sans doute des images).`,

  unread: {
    'browser-page': 'C’est une page du navigateur lui-même. Aucune extension ne peut la lire.',
    store: 'C’est une boutique d’extensions. Les navigateurs n’y laissent lire aucune extension.',
    source: 'C’est le code source d’une page. Les extensions n’y fonctionnent pas.',
    pdf: 'C’est un PDF dans le lecteur du navigateur, qu’aucune extension ne peut lire.',
    file: 'C’est un fichier de cet ordinateur. Listlight ne fonctionne pas sur les fichiers.',
    'no-permission': 'Listlight n’a pas d’autorisation pour ce site.',
    unknown:
      'Une extension ne peut lire ni les pages du navigateur, ni les boutiques d’extensions, ni le lecteur PDF du navigateur, ni les sites pour lesquels elle n’a pas d’autorisation.',
  },
  remedies: {
    source: 'Ouvrez la page elle-même.',
    'no-permission':
      'Autorisez Listlight sur ce site dans le menu des extensions du navigateur, puis rechargez la page.',
    unknown:
      'S’il s’agit d’une page web ordinaire, rechargez-la, ou autorisez Listlight sur ce site dans le menu des extensions du navigateur.',
  },
  nothingKnown: (why) => `${why} On ne sait donc rien ici des sociétés de cette page.`,
  pdf: {
    inViewer:
      'Une extension ne peut pas lire ce que montre le lecteur PDF du navigateur. Listlight peut lire le fichier lui-même dans une page à lui :',
    read: 'Lire ce PDF',
    nothingKnown: 'On ne sait rien pour l’instant des sociétés qui s’y trouvent.',
    ifOne: (button) => `Si c’est un PDF : ${button}`,
  },
};
