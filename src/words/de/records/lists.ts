import type { Words } from '../../words.ts';

/** What each list means, as the list files say it, in German. */
export const meanings: Words['records']['meanings'] = {
  dpl: 'Eine gesperrte Person (denied person) hat ihre Ausfuhrrechte (export privileges) verloren; niemand darf sich an einem Geschäft (transaction) beteiligen, das die Anordnung (denial order) gegen sie untersagt.',
  entityList:
    'Ausfuhr, Wiederausfuhr oder Weitergabe von Gütern, die den EAR unterliegen (items subject to the EAR), an eine gelistete Partei braucht eine Genehmigung (licence) des BIS; den Kauf bei einer solchen regelt die Liste selbst nicht.',
  meu: 'Ausfuhr, Wiederausfuhr oder Weitergabe von Gütern aus Supplement No. 2 to Part 744 an eine gelistete Partei braucht eine Genehmigung (licence) des BIS.',
  uvl: 'Das BIS konnte die Endverwendung (end use) früherer Lieferungen nicht überprüfen: Für eine gelistete Partei sind Genehmigungsausnahmen (licence exceptions) ausgesetzt, und für andere Güter ist eine Erklärung (UVL statement) nötig.',
  uflpa:
    'Von Waren, die ganz oder teilweise von einer gelisteten Partei hergestellt sind, wird vermutet, dass sie mit Zwangsarbeit (forced labour) hergestellt wurden; sie dürfen nicht in die Vereinigten Staaten eingeführt werden, es sei denn, die Vermutung wird widerlegt.',
  dod1237:
    'Die Liste nannte Firmen, die nach Auffassung des Verteidigungsministeriums (Department of Defense) dem chinesischen Militär gehörten oder von ihm beherrscht wurden; die § 1260H list trat an ihre Stelle.',
  dod1260h:
    'Ab dem {day} darf das Verteidigungsministerium (Department of Defense) keine Verträge mit einer gelisteten Firma oder einer von ihr beherrschten Partei schließen; anderen Käufern macht die Liste selbst keine Vorschriften.',
  fcc: 'Mit Bundesmitteln des Universal Service (federal universal service money) dürfen erfasste Geräte oder Dienste (covered equipment or services) nicht bezahlt werden, und erfasste Geräte erhalten keine neue Zulassung (authorisation) der FCC; die Verwendung von Geräten, die man bereits besitzt, untersagt die Liste nicht.',
  ndaa889:
    'US-Bundesbehörden dürfen erfasste Geräte (covered equipment) der genannten Firmen nicht kaufen und keine Verträge mit Parteien schließen, die sie verwenden; mit Zuwendungen (grants) und Darlehen (loans) des US-Bundes dürfen solche Geräte nicht bezahlt werden.',
  nsCmic:
    'US-Personen (U.S. persons) dürfen nicht mit öffentlich gehandelten Wertpapieren einer gelisteten Firma handeln; den Handel mit ihren Waren regelt diese Liste nicht.',
  sdn: 'Das Vermögen (property) einer gelisteten Partei, das der Hoheit der Vereinigten Staaten unterliegt (under U.S. jurisdiction), ist gesperrt (blocked), und US-Personen (U.S. persons) dürfen mit ihr keine Geschäfte machen.',
};

/** What the copy of a list holds: of the lists that ship, and of editions that were read from official files, in German. */
export const covers: Words['records']['covers'] = {
  none: 'Keine Zeilen vorhanden; nur für „nicht gelistet“ verwendet.',
  entityList:
    '25 von 3.409 Einträgen: Hikvision, seine fünf Firmen in Xinjiang, Hikmicro und CETC 52; die Firmen der Regel vom Oktober 2019; weitere Hersteller von Kameras, Drohnen, Funkgeräten und Chips; AO Kaspersky Lab, Aerosun und zwei Firmen von Hengtong.',
  uvl: '9 der 14 Personen in China, die am {day} hinzugefügt wurden, soweit ihre Namen feststehen; keine vollständige Kopie wurde gelesen, daher zeigt hier nichts, dass eine Partei nicht auf der Liste steht.',
  dod1237: 'Nur Hikvision. Die Liste ging der § 1260H list voraus, die im Juni 2021 an ihre Stelle trat.',
  dod1260h:
    'Die Ausgabe vom Juni 2026 vollständig: 80 Gruppen und die 108 mit ihnen genannten Tochterunternehmen, je eine Zeile; frühere Ausgaben nur für Hikvision und Dahua.',
  fcc: 'Alle 15 Zeilen der Liste mit Stand vom {day}, auch Geräteklassen, und zwei Klassen, von denen berichtet wird, dass sie am {day2} hinzugefügt wurden (mittlere Verlässlichkeit).',
  ndaa889:
    'Die fünf Firmen, die das Gesetz nennt. Der Verteidigungsminister (Secretary of Defense) kann nach § 889(f)(3)(D) Stellen (entities) hinzufügen; diese Kopie enthält keine solche.',
  nsCmic: 'Alle 68 Firmen der Liste.',
  ownList: 'Alle {number} Einträge der Liste Ihrer Organisation, wie sie am {day} gelesen wurde.',
  ownListOfOne: 'Der einzige Eintrag (1) der Liste Ihrer Organisation, wie sie am {day} gelesen wurde.',
  undated:
    '{number} Einträge der Datei {name}, die am {day} gelesen wurde und nicht sagt, von welchem Tag sie ist: Sie kann älter sein, und was in ihr fehlt, kann auf der Liste stehen.',
  undatedOfOne:
    '1 Eintrag der Datei {name}, die am {day} gelesen wurde und nicht sagt, von welchem Tag sie ist: Sie kann älter sein, und was in ihr fehlt, kann auf der Liste stehen.',
  dated: 'Alle {number} Einträge, wie {name} sie am {day} enthielt.',
  read: 'Alle {number} Einträge, wie {name} sie beim Lesen am {day} enthielt.',
};

/** What official files are called in a sentence, in German. */
export const publications: Words['records']['publications'] = {
  csl: 'die Consolidated Screening List',
  bis: 'die eigene Datei des BIS',
  ecfr: 'der eCFR',
  ofac: 'die eigene Datei von OFAC',
  file: 'die Datei {name}',
};

/** Which copy was read to its end where a company is said not to be named, in German. */
export const absences: Words['records']['absences'] = {
  dpl: 'vollständige Denied Persons List vom {day} ({number} Einträge)',
  nsCmic: 'vollständige NS-CMIC List, Stand {day} ({number} Unternehmen)',
  sdn: 'vollständige SDN-Datei vom November 2023 ({number} Zeilen; der Tag ist nicht bekannt, angegeben ist der Monatserste)',
  uflpa: 'vollständige UFLPA Entity List, Stand {day} ({number} Einträge)',
  supplement: 'vollständige Kopie von Supplement No. {number} to Part 744, Stand {day} ({number2} Einträge)',
  entityList: 'vollständige eCFR-Kopie von Supplement No. 4 to Part 744 vom {day} ({number} Einträge)',
  entityListHytera:
    'vollständige eCFR-Kopie von Supplement No. 4 to Part 744 vom {day} ({number} Einträge); Hytera Communications Limited aus Hongkong, ein anderes Unternehmen, steht darauf',
  notice: 'vollständige Bekanntmachung vom {day}, 91 FR 35189 (80 Gruppen und die Tochterunternehmen, die sie nennen)',
  edition: 'vollständige Daten von {name}, Quelle: {name2}, {number} Einträge, gelesen am {day}',
  editionDated: 'vollständige Daten von {name}, Quelle: {name2}, vom {day}, {number} Einträge, gelesen am {day2}',
};
