import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** A screening as it is copied out of the product, and the buttons that do it, in French. */
export const copy: Words['copy'] = {
  label: 'Copier comme',
  formats: { text: 'Texte', markdown: 'Markdown', json: 'JSON' },
  done: { text: 'Copié comme texte.', markdown: 'Copié comme Markdown.', json: 'Copié comme JSON.' },
  failed: 'Le navigateur n’a pas laissé Listlight copier ceci.',

  title: 'Noms trouvés dans une page par Listlight',
  page: 'Page',
  address: 'Adresse',
  readAt: 'Lecture',
  answer: 'Réponse',
  notShown: 'Non affiché',
  companies: 'Sociétés',
  places: (count) => pluralIn('fr', count, { one: 'trouvée # fois', other: 'trouvée # fois' }),
  whyFound: 'Pourquoi elle a été trouvée',
  onList: (list, namedAs, dates) => `${list} : désignée comme « ${namedAs} », ${dates}`,
  reached: (list, words, namedAs) =>
    `${list} : non désignée ; son libellé « ${words} », à propos de ${namedAs}, la vise, selon `,
  copyOf: (day) => `copie de la liste au ${day}`,
  entryOf: (named, dates) => `entrée de ${named} : ${dates}`,
  brings: 'Ce que l’entrée entraîne',
  citation: 'Référence',
  reportedLink: 'Lien rapporté, sans inscription',
  notNamed: (list, day, source) => `${list} : non désignée dans la copie du ${day} (${source})`,
  notChecked: (lists) => `Non vérifié, car seul un extrait est détenu : ${lists}`,
  texts: 'Textes dans la page',
  onPage: (page) => `page ${page}`,
  notVisible: 'non visible dans la page',
  claims: 'Affirmations à vérifier',
  claim: (company, claim, near) => `${company} : la page dit « ${claim} » à proximité de ${near}`,
  lists: 'Listes utilisées',
  complete: 'complète',
  excerpt: 'extrait',
  entries: (count) => pluralIn('fr', count, { one: '# entrée détenue', other: '# entrées détenues' }),
  notRead: 'Ce qui n’a pas pu être lu',
  nothingMissed: 'On ne connaît rien qui n’ait pas pu être lu.',
  read: (frames, runs, characters) =>
    [
      pluralIn('fr', frames, { one: '# cadre', other: '# cadres' }),
      pluralIn('fr', runs, { one: '# morceau de texte', other: '# morceaux de texte' }),
      pluralIn('fr', characters, { one: '# caractère', other: '# caractères' }),
    ].join(', '),
  foot: (version) =>
    `Listlight ${version}. Il trouve des noms ; c’est une personne qui décide. Un résultat est une correspondance possible (possible match).`,
};
