import type { Words } from '../../words.ts';

/** What a notice did, as it stands beside its citation in the list files, in French. */
export const changes: Words['records']['changes'] = {
  addsRule: 'ajoute la règle',
  suspendsRule: 'suspend la règle du {day} au {day2}',
  legalPlace: 'place de la liste dans les textes juridiques',
  adds: 'ajoute l’entrée',
  addsByRule: 'ajoute l’entrée (règle : {name})',
  addsPersons: 'ajoute 32 personnes, dont 14 en Chine ; la page, probablement 88 FR 17706, n’a pas été lue',
  amends: 'modifie l’entrée',
  amendsByRule: 'modifie l’entrée (règle : {name})',
  amendsByDocument: 'modifie l’entrée (FR Doc. {name})',
  amendsByRuleWithReview:
    'modifie l’entrée (règle : {name}) ; l’examen au cas par cas (case-by-case review) des articles liés aux maladies infectieuses est venu en 2020, probablement avec cette règle',
  amendsByDocumentWithReview:
    'modifie l’entrée (FR Doc. {name}) ; l’examen au cas par cas (case-by-case review) des articles liés aux maladies infectieuses est venu en 2020, probablement avec cette règle',
  amendsByDocumentWorkedOut:
    'modifie l’entrée (FR Doc. {name}) ; l’examen au cas par cas (case-by-case review) des articles liés aux maladies infectieuses est venu avec ce document (par déduction : aucun autre avis de 2020 n’a changé l’entrée)',
  addsFootnote:
    'modifie l’entrée : ajoute la note 4 (footnote 4), la règle sur les produits directs étrangers (foreign direct product rule) du § 734.9(e), dans les règles d’octobre 2022 sur les puces',
  intoContracts: 'porte l’interdiction dans les contrats fédéraux',
  intoGrants: 'porte l’interdiction dans les subventions et prêts fédéraux',
  editionDated: 'édition datée du {day}',
  editionDatedAlone: 'édition datée du {day} ; les éditions antérieures n’ont pas été lues pour cette société',
  editionOf: 'édition du {day}',
  firstEdition: 'première édition ; désigne la société',
  names: 'désigne la société',
  namesAmong: 'désigne la société parmi 20',
  endsAuthorisations: 'met fin aux nouvelles autorisations d’équipements à partir du {day}',
  secondOrder:
    'deuxième décision (order), en vigueur le {day} : éléments modulaires, et un moyen de mettre fin à l’importation et à la vente sous d’anciennes autorisations',
};
