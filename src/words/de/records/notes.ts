import type { Words } from '../../words.ts';

/** Sentences of notes to a listing: its dates, whom it names, what was not read, in German. */
export const listingNotes: Words['records']['listingNotes'] = {
  dated: 'Liste mit Datum vom {day}, veröffentlicht am {day2}; frühere Ausgaben wurden für diese Firma nicht gelesen.',
  subsidiary: 'In der Bekanntmachung (notice) als Tochterunternehmen von {name} genannt.',
  actDay: 'Mit „veröffentlicht“ ist der Tag des Gesetzes gemeint, der {day}.',
  prohibitions:
    'Das Kaufverbot des § 889(a)(1)(A) gilt ab dem {day}, das Verbot von Verträgen mit Verwendern, § 889(a)(1)(B), ab dem {day2}.',
  ofacDay: 'Mit „veröffentlicht“ ist der Tag der Listung gemeint, den OFAC angibt.',
  ofacEntry: 'OFAC-Eintrag {number}.',
  ofacEntryRegistered: 'OFAC-Eintrag {number}; chinesische Registernummer (USCC) {name}.',
  ofacLinked: 'OFAC vermerkt: verbunden mit (linked to) {name}.',
  ticker: 'Börsenkürzel 002415 CN, ISIN CNE100000PM8; Bestände waren bis zum {day} zu verkaufen.',
  goodsUnderWay:
    'Wirksam (effective) ab {day}, veröffentlicht am {day2}; für Waren, die dann schon unterwegs waren, galten bis zum {day3} die vorherigen Regeln.',
  cslStart: 'Die Consolidated Screening List gibt als Anfangsdatum (start date) den Tag der Veröffentlichung an.',
  cslPages:
    'Die Consolidated Screening List druckt die erste Seite jeder Regel, „84 FR 54002; 85 FR 44159“, wo die Liste selbst die Seite des Eintrags druckt.',
  notStated: 'Dass die Firma zu Hikvision gehört, wird berichtet; in der Liste steht es nicht.',
  whoseUnsaid: 'Die Liste sagt nicht, wessen Firma es ist.',
  equipmentClass: 'Eine Geräteklasse; sie nennt keine Firma, und ihre Worte werden nie für sich allein abgeglichen.',
  publicNotice:
    'Es wird berichtet, dass eine öffentliche Bekanntmachung (public notice) vom {day} Einfuhr und Vermarktung früher zugelassener erfasster Geräte (covered equipment) der genannten Firma zehn Tage nach dem Erscheinen der Bekanntmachung im Federal Register beendet; die veröffentlichte Seite wurde nicht gefunden (mittlere Verlässlichkeit).',
  useStays: 'Die Verwendung von Geräten, die man bereits besitzt, bleibt erlaubt.',
  courtCase:
    'Die Entscheidung Hikvision USA, Inc. v. FCC, No. 23-1032 (D.C. Cir., {day}) bestätigte die Listung und verwies die Definition der kritischen Infrastruktur (critical infrastructure) zurück.',
  addedAfter:
    'Nach der Kopie vom {day} hinzugefügt, wie berichtet wird; der Wortlaut des Eintrags wurde nicht gelesen.',
  changedOn:
    'Geändert am 7. Jan., am 18. März und am {day} sowie, wie berichtet wird, am {day2} (mittlere Verlässlichkeit).',
  droneLaw: 'DJI und Autel werden durch NDAA FY2025 § 1709 erfasst.',
  section214: 'Anbieter internationaler Telekommunikationsdienste nach Section 214.',
  noticeNumber: 'Die Nummer der öffentlichen Bekanntmachung (public notice) wurde nicht gelesen.',
  editionDays: 'Beide Daten sind der Tag der Ausgabe, in der die Firma zuerst genannt wurde, der {day}.',
  firstEditionDays:
    'Beide Daten sind der Tag der ersten Ausgabe, der {day}; die späteren Bekanntmachungen (notices) sind Ausgaben derselben Liste.',
  everyEdition: 'In jeder Ausgabe genannt.',
  unreadBetween: 'Die Ausgaben zwischen jener und der vom Juni 2026 wurden für diese Firma nicht gelesen.',
  contractBar: 'Die Sperre für Verträge des DoD kam später, am {day}.',
  removal:
    'Die Adresse ist die der Mitteilung (release) des DoD vom {day}, die auf die Liste vom Juni 2020 verweist und sagt, dass am {day2} Stellen (entities) von dieser Liste entfernt wurden; die Liste der entfernten wurde nicht gelesen, daher ist das Enddatum von mittlerer Verlässlichkeit.',
  listingSure: 'Die Listung selbst ist von hoher Verlässlichkeit.',
  effectiveUnread: 'Der Tag der Wirksamkeit (effective) wurde im Text der Regel nicht gelesen.',
  announced:
    'Die Regel wurde am {day} angekündigt; als Tag der Wirksamkeit (effective) wird der {day2} berichtet, im Text der Regel wurde er aber nicht gelesen, daher ist nur die Veröffentlichung angegeben.',
  noFootnote: 'Der Eintrag hat keine Fußnote 4.',
  nameOfList:
    'Der Name ist der aus der Consolidated Screening List, der Presseliste der Bekanntmachung (notice) zugeordnet; jene Liste gibt weder Datum noch Beleg an.',
  pageUnread:
    'Die Seite 88 FR 17706 wurde in der Bekanntmachung (notice) selbst nicht gelesen (mittlere Verlässlichkeit).',
  matchUncertain: 'Die Zuordnung zum Namen aus der Presse ist ungewiss (mittlere Verlässlichkeit).',
  nameCut: 'Der Name bricht in der gelesenen Kopie ab; der volle ist wahrscheinlich länger.',
  printedRows: 'Gedruckt in {number} Zeilen, die eine einzige Anordnung (order) gegen eine einzige Partei sind.',
  takenApart: 'Der Eintrag der verwendeten Ausgabe wurde von Hand von dieser Partei getrennt.',
  knownUndated:
    'Bekannt aus der Kopie vom {day}; die verwendete Datei, die nicht sagt, von welchem Tag sie ist, enthält den Eintrag nicht.',
  knownOlder:
    'Bekannt aus der Kopie vom {day}; die verwendete Ausgabe vom {day2} ist nicht neuer und enthält den Eintrag nicht.',
  gone: 'In der Ausgabe vom {day} nicht mehr enthalten; zuletzt in der Kopie vom {day2} gesehen.',
  goneDay: 'An welchem Tag der Eintrag von der Liste wegfiel, ist nicht bekannt.',
};

/** Sentences of notes on which company a row means, and by which names it is joined with rows of other lists, in German. */
export const companyNotes: Words['records']['companyNotes'] = {
  cethikOfList: 'Die Liste gibt CETHIK Group als weiteren Namen dieses Instituts an.',
  withParent: 'Die Liste nennt die Firma in einem Eintrag mit ihrer Muttergesellschaft, Pacific Networks Corp.',
  comNet: 'Die Liste nennt im selben Eintrag das hundertprozentige Tochterunternehmen der Firma, ComNet (USA) LLC.',
  manyHuawei: 'Viele andere Firmen von Huawei haben eigene Einträge; dieser Auszug enthält sie nicht.',
  otherKaspersky: 'Andere Firmen von Kaspersky haben eigene Einträge; dieser Auszug enthält sie nicht.',
  separateKaspersky: 'Eine andere Firma als AO Kaspersky Lab; jene wurde am {day} gelistet.',
  separateSenseTime:
    'Eine andere Firma als SenseTime Group; jene nennen die 1260H list und die NS-CMIC list; die Entity List druckt „Sense Time“ als weiteren Namen dieser Firma.',
  hongKong: 'Das ist die Firma in Hongkong.',
  hytera:
    'Hytera Communications Corporation, in § 889 und auf der Liste der FCC genannt, ist eine andere Firma und hat keinen eigenen Eintrag.',
  sameAs: 'Dieselbe Firma wie „{name}“ auf den anderen Listen.',
  namedByCmic:
    'Die NS-CMIC list nennt die Firma „China Telecommunications Corporation“, auch bekannt als China Telecom Group Co., Ltd.',
  joinedAlias: 'Zusammengeführt mit „{name}“ auf der 1260H list; dieser Eintrag gibt das als weiteren Namen an.',
  joinedEntity: 'Von Hand zusammengeführt mit „{name}“ auf der Entity List.',
  joinedCmic: 'Von Hand zusammengeführt mit „{name}“ auf der NS-CMIC list.',
  joinedOther: 'Von Hand zusammengeführt mit „{name}“ auf den anderen Listen.',
  joinedFormer: 'Von Hand zusammengeführt mit „{name}“ auf der 1260H list; hier steht der frühere Name jener Firma.',
  joinedLater: 'Von Hand zusammengeführt mit „{name}“ auf der 1260H list, dem späteren Namen der Firma.',
  joinedCmicFormer:
    'Von Hand zusammengeführt mit „{name}“ auf der NS-CMIC list; diese Bekanntmachung (notice) gibt das als früheren Namen der Firma an.',
  joinedAliasAnd:
    'Von Hand zusammengeführt mit „{name}“ auf der Entity List, die diesen Namen als weiteren angibt, und mit „{name2}“ auf der 1260H list.',
  joinedThree:
    'Von Hand zusammengeführt mit „{name}“ in § 889 und auf der Liste der FCC und mit „{name2}“ auf der 1260H list.',
  joinedCmicEntity: 'Von Hand zusammengeführt mit „{name}“ auf der NS-CMIC list und mit „{name2}“ auf der Entity List.',
  joined1260hCmic: 'Von Hand zusammengeführt mit „{name}“ auf der 1260H list und mit „{name2}“ auf der NS-CMIC list.',
  joinedHongKong:
    'Von Hand zusammengeführt mit „{name}“ auf der 1260H list; die Liste hier gibt eine Hongkonger Firmennummer an, 2162198.',
  joinedEarlier:
    'Von Hand zusammengeführt mit „{name}“ auf der Entity List und der NS-CMIC list, dem früheren Namen der Firma.',
  joinedCmicLater:
    'Von Hand zusammengeführt mit „{name}“ auf der NS-CMIC list und mit „{name2}“ auf der 1260H list, dem späteren Namen der Firma.',
  groupCmic:
    'Von Hand zusammengeführt mit „{name}“ auf der NS-CMIC list und mit „{name2}“ auf der 1260H list: drei Firmen einer Gruppe.',
  groupEntity:
    'Von Hand zusammengeführt mit „{name}“ auf der Entity List und mit „{name2}“ auf der 1260H list: drei Firmen einer Gruppe.',
  groupEntityCmic:
    'Von Hand zusammengeführt mit „{name}“ auf der Entity List und mit „{name2}“ auf der NS-CMIC list: drei Firmen einer Gruppe.',
};

/** Sentences of notes to reported links: owners, subsidiaries, brands and makers of relabelled goods, in German. */
export const linkNotes: Words['records']['linkNotes'] = {
  reutersFour: 'Reuters zählte mindestens vier der fünf Firmen zu Hikvision.',
  reutersOne: 'Reuters nannte die Firma neben den vier, die im Halbjahresbericht von 2021 stehen.',
  registry:
    'Registerabfragen geben Hikvision als Anteilseigner an, mit Gesellschaften lokaler Behörden (local-government vehicles) als Miteigentümern; der Anteil wurde nicht gelesen.',
  notParent: 'Die Liste selbst nennt Hikvision nicht als Muttergesellschaft.',
  withoutParent: 'Berichtet; die Entity List nennt die Firma ohne ihre Muttergesellschaft.',
  controlling: 'Berichtet als beherrschender Eigentümer mit weniger als der Hälfte der Anteile.',
  cethik:
    'Die Entity List gibt CETHIK Group und China Electronics Technology HIK Group als weitere Namen des Instituts an.',
  canada:
    'Eine Anordnung (Order in Council) vom {day} gab der Firma auf, ihr Geschäft in Kanada abzuwickeln; der Ausgang der gerichtlichen Überprüfung (judicial review) ist hier nicht bekannt.',
  shanghai: 'Seit dem {day} in Shanghai unter 688475 an der Börse notiert.',
  lorex: 'Ab 2018 im Eigentum von Dahua; berichtet wird ein Verkauf im November 2022, in Kraft 2023.',
  prama:
    'Berichtet als Gemeinschaftsunternehmen (joint venture), jetzt Prama India; der heutige Anteil ist hier nicht bekannt.',
  modelAndYear: 'Hängt von Modell und Jahr ab.',
  modelAndYearOrHikvision:
    'Hängt von Modell und Jahr ab; von einigen Modellen wird berichtet, dass sie von Hikvision sind.',
  ipCameras: 'IP-Kameras; hängt von Modell und Jahr ab.',
  ipCameraLine: 'Die Reihe der IP-Kameras; hängt von Modell und Jahr ab.',
  performanceLine: 'Nur die Reihe Performance.',
  before2021: 'Modelle vor 2021.',
  mostLines: 'Die meisten Reihen.',
  oldModels: 'Alte Modelle.',
  someModels: 'Nur einige Modelle.',
  partNumbers: 'Teilenummern, die mit STE- beginnen.',
  thermal: 'Wärmebildgeräte.',
  shortForm: 'Die Kurzform „LTS“ ist weggelassen: Sie hat viele andere Bedeutungen.',
};
