import type { Words } from '../../words.ts';

/** What a notice did, as it stands beside its citation in the list files, in Spanish. */
export const changes: Words['records']['changes'] = {
  addsRule: 'añade la regla',
  suspendsRule: 'suspende la regla del {day} al {day2}',
  legalPlace: 'lugar de la lista en la normativa',
  adds: 'añade la entrada',
  addsByRule: 'añade la entrada (regla: {name})',
  addsPersons: 'añade 32 personas, 14 de ellas en China; la página, probablemente 88 FR 17706, no se leyó',
  amends: 'modifica la entrada',
  amendsByRule: 'modifica la entrada (regla: {name})',
  amendsByDocument: 'modifica la entrada (FR Doc. {name})',
  amendsByRuleWithReview:
    'modifica la entrada (regla: {name}); el examen caso por caso (case-by-case review) de los artículos relativos a enfermedades infecciosas llegó en 2020, probablemente con esta regla',
  amendsByDocumentWithReview:
    'modifica la entrada (FR Doc. {name}); el examen caso por caso (case-by-case review) de los artículos relativos a enfermedades infecciosas llegó en 2020, probablemente con esta regla',
  amendsByDocumentWorkedOut:
    'modifica la entrada (FR Doc. {name}); el examen caso por caso (case-by-case review) de los artículos relativos a enfermedades infecciosas llegó con esa modificación (deducido: ningún otro aviso oficial de 2020 cambió la entrada)',
  addsFootnote:
    'modifica la entrada: añade la nota a pie de página (footnote) 4, la regla sobre productos directos extranjeros (foreign direct product rule) de § 734.9(e), en las reglas sobre chips de octubre de 2022',
  intoContracts: 'lleva la prohibición a los contratos federales',
  intoGrants: 'lleva la prohibición a las subvenciones y los préstamos federales',
  editionDated: 'edición con fecha {day}',
  editionDatedAlone: 'edición con fecha {day}; las ediciones anteriores no se leyeron para esta empresa',
  editionOf: 'edición del {day}',
  firstEdition: 'primera edición; nombra a la empresa',
  names: 'nombra a la empresa',
  namesAmong: 'nombra a la empresa entre 20',
  endsAuthorisations: 'pone fin a las nuevas autorizaciones de equipos desde el {day}',
  secondOrder:
    'segunda orden (order), en vigor desde el {day}: componentes modulares, y una vía para detener la importación y la venta al amparo de aprobaciones antiguas',
};
