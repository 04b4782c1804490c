/** What a notice did, as it stands beside its citation in the list files. */
export const changes = {
  addsRule: 'adds the rule',
  suspendsRule: 'suspends the rule from {day} to {day2}',
  legalPlace: 'legal place of the list',
  adds: 'adds the entry',
  addsByRule: 'adds the entry (rule: {name})',
  addsPersons: 'adds 32 persons, 14 of them in China; the page, probably 88 FR 17706, was not read',
  amends: 'amends the entry',
  amendsByRule: 'amends the entry (rule: {name})',
  amendsByDocument: 'amends the entry (FR Doc. {name})',
  amendsByRuleWithReview:
    'amends the entry (rule: {name}); the case-by-case review for infectious-disease items came in 2020, probably with this rule',
  amendsByDocumentWithReview:
    'amends the entry (FR Doc. {name}); the case-by-case review for infectious-disease items came in 2020, probably with this rule',
  amendsByDocumentWorkedOut:
    'amends the entry (FR Doc. {name}); the case-by-case review for infectious-disease items came with it (worked out: no other notice of 2020 changed the entry)',
  addsFootnote:
    'amends the entry: adds footnote 4, the foreign direct product rule of § 734.9(e), in the chip rules of October 2022',
  intoContracts: 'carries the prohibition into federal contracts',
  intoGrants: 'carries the prohibition into federal grants and loans',
  editionDated: 'edition dated {day}',
  editionDatedAlone: 'edition dated {day}; earlier editions were not read for this company',
  editionOf: 'edition of {day}',
  firstEdition: 'first edition; names the company',
  names: 'names the company',
  namesAmong: 'names the company among 20',
  endsAuthorisations: 'ends new equipment authorisations from {day}',
  secondOrder: 'second order, in force {day}: modular parts, and a way to stop import and sale under old approvals',
};
