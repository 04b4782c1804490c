import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const sentences: Words['meanings']['sentences'] = {
  'us-bis-el': {
    'private-buyer':
      'Die Entity List regelt Ausfuhren, Wiederausfuhren und Weitergaben (exports, re-exports and transfers), an denen eine gelistete Partei als Käufer, Empfänger (consignee) oder Endverwender beteiligt ist; über den Kauf bei einer solchen sagt sie selbst nichts.',
    exporter:
      'Ausfuhr, Wiederausfuhr oder Weitergabe von Gütern, die den EAR unterliegen (items subject to the EAR), braucht eine Genehmigung (licence) des BIS, wenn eine gelistete Partei als Käufer, Empfänger (consignee) oder Endverwender am Geschäft (transaction) beteiligt ist; der Eintrag sagt, für welche Güter und wie Anträge geprüft werden.',
  },
  'us-bis-uvl': {
    'private-buyer':
      'Die Unverified List betrifft Ausfuhren, Wiederausfuhren und Weitergaben (exports, re-exports and transfers), bei denen eine gelistete Partei am Geschäft beteiligt ist (party to the transaction); über den Kauf bei einer solchen sagt sie selbst nichts.',
    exporter:
      'Ist eine gelistete Partei am Geschäft beteiligt (party to the transaction), sind Genehmigungsausnahmen (licence exceptions) ausgesetzt, und vor Ausfuhr, Wiederausfuhr oder Weitergabe von Gütern, die keine Genehmigung brauchen, ist eine Erklärung dieser Partei (UVL statement) nötig.',
  },
  'us-bis-dpl': {
    exporter:
      'Niemand darf sich an einem Geschäft (transaction) beteiligen, das die Anordnung (denial order) gegen eine gelistete Person untersagt.',
  },
  'us-bis-meu': {
    exporter:
      'Ausfuhr, Wiederausfuhr oder Weitergabe von Gütern aus Supplement No. 2 to Part 744 an eine gelistete Partei braucht eine Genehmigung (licence) des BIS.',
  },
  'us-ndaa-889': {
    'federal-buyer':
      'Eine Behörde darf erfasste Geräte oder Dienste (covered equipment or services) weder beschaffen noch erlangen, ebenso wenig Geräte, Systeme oder Dienste, die sie als erheblichen oder wesentlichen Bestandteil (substantial or essential component) eines Systems oder als kritische Technologie (critical technology) darin verwenden, und keinen Vertrag mit einer Stelle (entity) schließen, die solche Geräte, Systeme oder Dienste verwendet. Telekommunikationsgeräte von Huawei und ZTE sind für jeden Zweck erfasst; Videoüberwachungs- und Telekommunikationsgeräte von Hytera, Hikvision und Dahua sind für öffentliche Sicherheit, den Schutz staatlicher Einrichtungen, die Überwachung kritischer Infrastruktur zu ihrem physischen Schutz (physical security surveillance) und andere Zwecke der nationalen Sicherheit erfasst.',
    grantee:
      'Mittel aus Zuwendungen (grants) und Darlehen (loans) des US-Bundes dürfen nicht verwendet werden, um erfasste Geräte oder Dienste (covered equipment or services) zu beschaffen oder zu erlangen.',
    'private-buyer':
      '§ 889 bindet US-Bundesbehörden, ihre Vertragspartner und alle, die Zuwendungen (grants) oder Darlehen (loans) des US-Bundes ausgeben; über andere Käufe sagt die Vorschrift selbst nichts.',
  },
  'us-fcc-covered': {
    grantee:
      'Bundeszuschüsse (federal subsidies) aus Programmen der FCC, darunter des Universal Service, für Investitionskosten (capital costs) fortgeschrittener Kommunikationsdienste (advanced communications service) dürfen weder verwendet werden, um erfasste Geräte oder Dienste (covered equipment or services) zu erlangen, noch, um früher erlangte instand zu halten.',
    'private-buyer':
      'Soweit der Eintrag Geräte erfasst (covered equipment), erhalten diese keine neue Zulassung (authorisation) der FCC; für einige Hersteller wird ein Ende von Einfuhr und Verkauf des früher Zugelassenen berichtet, wie der Eintrag und seine Anmerkungen sagen. Die Liste untersagt nicht die Verwendung von Geräten, die man bereits besitzt.',
  },
  'us-dod-1260h': {
    'federal-buyer':
      'Ab dem 30. Juni 2026 darf das Verteidigungsministerium (Department of Defense) keine Verträge mit einer gelisteten Firma oder einer von ihr beherrschten Partei schließen; anderen Behörden macht die Liste selbst keine Vorschriften.',
    'private-buyer':
      'Die Sperre betrifft Verträge des Verteidigungsministeriums (Department of Defense); über private Käufe sagt die Liste selbst nichts.',
  },
  'us-ofac-ns-cmic': {
    'private-buyer':
      'Die Anordnung (Executive Order) betrifft öffentlich gehandelte Wertpapiere; über den Kauf von Waren einer gelisteten Firma sagt sie selbst nichts.',
    exporter:
      'Die Anordnung (Executive Order) betrifft öffentlich gehandelte Wertpapiere; über Ausfuhren an eine gelistete Firma sagt sie selbst nichts.',
    investor:
      'US-Personen (U.S. persons) dürfen öffentlich gehandelte Wertpapiere einer gelisteten Firma oder Derivate davon weder kaufen noch verkaufen; die Anordnung selbst sperrt das Vermögen der Firma nicht (does not block its property).',
  },
  'us-dhs-uflpa': {
    'private-buyer':
      'Von Waren, die ganz oder teilweise von einer gelisteten Partei hergestellt sind, wird vermutet, dass sie mit Zwangsarbeit (forced labour) hergestellt wurden; sie dürfen nicht in die Vereinigten Staaten eingeführt werden, es sei denn, die Vermutung wird widerlegt.',
    exporter:
      'Das Gesetz betrifft Einfuhren in die Vereinigten Staaten; über Ausfuhren an eine gelistete Partei sagt es selbst nichts.',
  },
};

/** What a listing means for whom, in German. */
export const meanings: Words['meanings'] = {
  roleNames: {
    'federal-buyer': 'Einkauf für US-Bundesbehörden',
    grantee: 'Empfang von Zuwendungen oder Darlehen',
    'private-buyer': 'Privater Einkauf',
    exporter: 'Ausfuhr an die Firma',
    investor: 'Geldanlage',
  },
  picker: {
    label: 'Bedeutung für',
    all: 'alle Rollen',
    several: (count) => pluralIn('de', count, { one: '# Rolle', other: '# Rollen' }),
  },
  title: 'Was das bedeutet',
  byRole: 'Was das je nach Rolle bedeutet',
  sentences,
  ofNamedCompany: (named, reachWords) =>
    `Was die Liste bedeutet, ist über ${named} gesagt. Hier folgt es nur, soweit diese Firma zu deren „${reachWords}“ gehört; das ist berichtet und steht nicht in der Liste.`,
  ofNamedMaker: (named) =>
    `Was die Liste bedeutet, ist über Geräte von ${named} gesagt. Hier folgt es nur, soweit ${named} herstellt, was diese Marke trägt; das ist berichtet und steht nicht in der Liste.`,
  linkIsNoListing:
    'Eine berichtete Verbindung ist keine Listung: Was eine Liste für die andere Firma bedeutet, ist nicht über diese gesagt.',
};
