/** A letter to the vendor of a page, and its form, in French. */
export const inquiry = {
  open: 'Interroger le vendeur…',
  title: 'Une lettre au vendeur',
  lead: 'Un brouillon qui demande le fabricant, le modèle et la déclaration relative au § 889, avec ce que dit la page et ce qui est établi. Relisez-le, modifiez-le et envoyez-le vous-même : Listlight n’envoie rien.',
  language: 'Langue de la lettre',
  english: 'Anglais',
  subjectLabel: 'Objet',
  bodyLabel: 'Lettre',
  copy: 'Copier la lettre',
  copied: 'Copiée.',
  notCopied: 'Le navigateur n’a pas laissé Listlight la copier. Elle est sélectionnée.',
  mail: 'Ouvrir dans la messagerie',
  mailCut:
    'La lettre est trop longue pour un brouillon de courriel : elle y est coupée, ce qui y est indiqué. Copiez-la plutôt.',
  close: 'Fermer',
  letter: {
    subject: ({ title }: { title: string }) => `Question sur le fabricant et le modèle : ${title}`,
    greeting: 'Madame, Monsieur,',
    opening: 'Nous vérifions qui fabrique les produits de cette page de votre site :',
    readOn: ({ moment }: { moment: string }) => `lue le ${moment}`,
    names: 'Ce que dit la page, et ce que disent les listes et sources publiques des sociétés qu’elle peut nommer :',
    onPage: ({ context }: { context: string }) => `Sur la page : « …${context}… »`,
    hint: ({ name }: { name: string }) =>
      `Ce n’est qu’un indice : le numéro ou la marque ressemble à ceux de ${name}. Il ne dit pas qui fabrique le produit et n’est pas une inscription sur une liste.`,
    noConclusion:
      'Qu’une page nomme une société ne signifie pas que celle-ci fabrique un produit, et nous n’en tirons aucune conclusion. Nous vous le demandons parce que vous le savez.',
    asked: 'Veuillez nous indiquer, pour chaque produit de la page que cela peut concerner :',
    questions: [
      'qui le fabrique, même s’il porte une autre marque ;',
      'le numéro de modèle du fabricant, et le vôtre s’il est différent ;',
      's’il est, ou contient, un équipement visé par le § 889 du NDAA FY2019 (Pub. L. 115-232 § 889(f)(3) ; FAR 52.204-25), quel qu’en soit le fabricant ;',
      'la déclaration que vous faites à ce sujet, par exemple selon FAR 52.204-24 ou 52.204-26, avec sa date ; et un document du fabricant qui le montre, s’il en existe un.',
    ],
    otherwise:
      'Si la page nomme une société pour une autre raison, par exemple un accessoire compatible, une ligne qui le dit suffit.',
    closing: 'Cordialement,\n\n[nom, organisation]',
    mailRest: '[Le reste ne tenait pas dans ce brouillon : copiez la lettre entière depuis Listlight.]',
  },
};
