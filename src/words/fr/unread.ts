import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const counted = (one: string, other: string) => (count: number) => pluralIn('fr', count, { one, other });

/** What of a page or a document could not be read, where that is, and why, in French. */
export const unread: Words['unread'] = {
  part: (what, where, why) => `${what} (${where}) : ${why}`,
  what: {
    picture: counted('# image sans description', '# images sans description'),
    drawing: counted('# dessin (canvas)', '# dessins (canvas)'),
    media: counted('# vidéo ou son', '# vidéos ou sons'),
    embedded: counted('# document incorporé', '# documents incorporés'),
    unchecked: counted('# morceau de texte', '# morceaux de texte'),
    garbled: counted('# caractère indéchiffrable', '# caractères indéchiffrables'),
    further: counted('# autre résultat', '# autres résultats'),
    busyFrame: 'un cadre occupé',
    busyFrames: (count) => `${count} cadres occupés`,
    frame: (from) => `cadre provenant de ${from}`,
    frames: (count, from) => `${count} × cadre provenant de ${from}`,
    schemeAddress: (scheme) => `une adresse ${scheme}`,
    unknownAddress: 'une adresse inconnue',
    onePage: (page) => `Page ${page}`,
    pages: (pages) => `Pages ${pages}`,
    attached: counted('# fichier joint', '# fichiers joints'),
    form: 'Un formulaire (XFA)',
    cutOff: 'La fin du fichier',
  },
  where: {
    page: 'page',
    frame: (host) => `cadre ${host}`,
    nameless: 'cadre sans adresse',
    frames: 'cadres',
    document: 'document',
  },
  why: {
    picture: 'le texte à l’intérieur des images n’est pas lu',
    drawing: 'ce qui est dessiné n’est pas du texte',
    media: 'la parole n’est pas du texte',
    embedded: 'le contenu des modules n’est pas lu',
    unchecked: 'l’extension n’a pas pu le vérifier ; rechargez la page',
    garbled: 'la page ne dit pas dans quel codage elle est écrite',
    further: 'seuls les premiers de chaque cadre sont énumérés',
    busy: 'trop occupé pour dire ce qui n’a pas pu y être lu',
    frame: 'n’a pas pu être lu : pas d’accès, ou non chargé',
    framePdf: 'un PDF dans un cadre n’est pas lu',
    pageWithoutText: 'elle ne contient aucun texte lisible (sans doute une image)',
    pagesWithoutText: 'elles ne contiennent aucun texte lisible (sans doute des images)',
    pageBroken: 'la page est endommagée',
    pagesBroken: 'les pages sont endommagées',
    pageGarbled: 'sa police ne dit pas quelles lettres elle montre',
    pagesGarbled: 'leurs polices ne disent pas quelles lettres elles montrent',
    attached: 'non ouvert',
    form: 'ses champs ne sont pas lus',
    cutOff: 'sa marque de fin manque, il est peut-être tronqué',
  },
  pageNumbers: {
    span: (first, last) => `${first} à ${last}`,
    more: (count) => `${count} de plus`,
  },
};
