import { pluralIn } from '../plural.ts';

/** Evidence packs, in French. */
export const packs = {
  title: 'Dossier de preuves',
  lead: 'Un seul fichier avec une ligne par page, chaque preuve avec ses images, et les textes lus : à lire, à imprimer et à transmettre. Qui le reçoit peut vérifier que rien n’a été modifié.',
  privacy:
    'Il contient les adresses et les textes de toutes ces pages, y compris ce qu’elles montraient de vous. Relisez-le avant de le transmettre.',
  button: 'Exporter le dossier',
  cancel: 'Annuler',
  working: ({ done, total }: { done: number; total: number }) =>
    `Préparation du dossier : ${done} fichiers sur ${total}…`,
  done: ({ name, size }: { name: string; size: string }) =>
    `${name} (${size}) a été remis au navigateur pour être enregistré.`,
  missing: ({ count }: { count: number }) =>
    pluralIn('fr', count, {
      one: '# image ou texte n’est plus sur cet ordinateur et y manque.',
      other: '# images ou textes ne sont plus sur cet ordinateur et y manquent.',
    }),
  tooLarge: ({ size, most }: { size: string; most: string }) =>
    `Les images occupent ${size} ; un dossier en contient au plus ${most}. Gardez ce qui va ensemble dans des contrôles ponctuels plus petits.`,
  failed: ({ why }: { why: string }) => `Le dossier n’a pas pu être créé : ${why}`,
  head: 'Empreinte de ce dossier',
  headWhy:
    'Notez l’empreinte là où la personne qui détient le dossier ne peut pas la changer, par exemple dans un courriel à un collègue : elle révèle toute modification ultérieure. Sans elle, seuls sont décelés les dommages et les modifications qui ont laissé telles quelles les sommes du dossier.',
  copy: 'Copier l’empreinte',
  copied: 'Copiée.',
  notCopied: 'Le navigateur n’a pas laissé Listlight la copier. Elle est sélectionnée.',
  verify: 'Pour vérifier un dossier, avec une copie du code source de Listlight :',
};
