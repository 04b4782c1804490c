import type { Words } from '../../words.ts';

/** What a notice did, as it stands beside its citation in the list files, in German. */
export const changes: Words['records']['changes'] = {
  addsRule: 'fügt die Regel hinzu',
  suspendsRule: 'setzt die Regel vom {day} bis zum {day2} aus',
  legalPlace: 'Fundstelle der Liste im Recht',
  adds: 'fügt den Eintrag hinzu',
  addsByRule: 'fügt den Eintrag hinzu (Regel: {name})',
  addsPersons: 'fügt 32 Personen hinzu, davon 14 in China; die Seite, wahrscheinlich 88 FR 17706, wurde nicht gelesen',
  amends: 'ändert den Eintrag',
  amendsByRule: 'ändert den Eintrag (Regel: {name})',
  amendsByDocument: 'ändert den Eintrag (FR Doc. {name})',
  amendsByRuleWithReview:
    'ändert den Eintrag (Regel: {name}); die Einzelfallprüfung (case-by-case review) für Güter zu Infektionskrankheiten (infectious-disease items) kam 2020 hinzu, wahrscheinlich mit dieser Regel',
  amendsByDocumentWithReview:
    'ändert den Eintrag (FR Doc. {name}); die Einzelfallprüfung (case-by-case review) für Güter zu Infektionskrankheiten (infectious-disease items) kam 2020 hinzu, wahrscheinlich mit dieser Regel',
  amendsByDocumentWorkedOut:
    'ändert den Eintrag (FR Doc. {name}); die Einzelfallprüfung (case-by-case review) für Güter zu Infektionskrankheiten (infectious-disease items) kam damit hinzu (erschlossen: keine andere Bekanntmachung von 2020 änderte den Eintrag)',
  addsFootnote:
    'ändert den Eintrag: fügt Fußnote 4 hinzu, die „foreign direct product rule“ des § 734.9(e), in den Chip-Regeln vom Oktober 2022',
  intoContracts: 'übernimmt das Verbot in Verträge des US-Bundes',
  intoGrants: 'übernimmt das Verbot in Zuwendungen (grants) und Darlehen (loans) des US-Bundes',
  editionDated: 'Ausgabe mit Datum vom {day}',
  editionDatedAlone: 'Ausgabe mit Datum vom {day}; frühere Ausgaben wurden für diese Firma nicht gelesen',
  editionOf: 'Ausgabe vom {day}',
  firstEdition: 'erste Ausgabe; nennt die Firma',
  names: 'nennt die Firma',
  namesAmong: 'nennt die Firma als eine von 20',
  endsAuthorisations: 'beendet neue Gerätezulassungen (equipment authorisations) ab dem {day}',
  secondOrder:
    'zweite Anordnung (order), in Kraft ab dem {day}: modulare Teile und ein Weg, Einfuhr und Verkauf aufgrund alter Zulassungen zu beenden',
};
