import type { Words } from '../../words.ts';

/** Sentences of notes to a listing: its dates, whom it names, what was not read, in French. */
export const listingNotes: Words['records']['listingNotes'] = {
  dated: 'Liste datée du {day}, publiée le {day2} ; les éditions antérieures n’ont pas été lues pour cette société.',
  subsidiary: 'Désignée dans l’avis (notice) comme filiale de {name}.',
  actDay: 'La date de publication (« publiée le ») est le jour de la loi (Act), le {day}.',
  prohibitions:
    'L’interdiction d’achat du § 889(a)(1)(A) s’applique à partir du {day}, celle de contracter avec des utilisateurs, § 889(a)(1)(B), à partir du {day2}.',
  ofacDay: 'La date de publication (« publiée le ») est la date d’inscription (listing date) que donne l’OFAC.',
  ofacEntry: 'Entrée {number} de l’OFAC.',
  ofacEntryRegistered: 'Entrée {number} de l’OFAC ; numéro d’enregistrement chinois (USCC) {name}.',
  ofacLinked: 'L’OFAC note : liée à {name}.',
  ticker:
    'Symbole boursier (ticker) 002415 CN, ISIN CNE100000PM8 ; les titres détenus devaient être vendus au plus tard le {day}.',
  goodsUnderWay:
    'En vigueur (effective) le {day}, publiée le {day2} ; pour les marchandises alors en cours d’acheminement, les règles antérieures valaient jusqu’au {day3}.',
  cslStart: 'La Consolidated Screening List donne la publication comme date de début (start date).',
  cslPages:
    'La Consolidated Screening List imprime la première page de chaque règle, « 84 FR 54002; 85 FR 44159 », là où la liste elle-même imprime la page de l’entrée.',
  notStated: 'Que la société appartienne à Hikvision est rapporté et non énoncé par la liste.',
  whoseUnsaid: 'La liste ne dit pas à qui appartient la société.',
  equipmentClass:
    'Une catégorie d’équipements ; elle ne désigne aucune société, et ses mots ne donnent jamais à eux seuls une correspondance.',
  publicNotice:
    'Il est rapporté qu’un avis public (public notice) du {day} met fin à l’importation et à la commercialisation des équipements visés de la société désignée qui étaient autorisés auparavant, dix jours après sa publication au Federal Register ; la page publiée n’a pas été trouvée (fiabilité moyenne).',
  useStays: 'L’utilisation d’équipements déjà possédés reste permise.',
  courtCase:
    'L’arrêt Hikvision USA, Inc. v. FCC, No. 23-1032 (D.C. Cir., {day}), a confirmé l’inscription et renvoyé à la FCC la définition des infrastructures critiques (critical infrastructure).',
  addedAfter: 'Ajoutée après la copie du {day}, d’après ce qui est rapporté ; le libellé de l’entrée n’a pas été lu.',
  changedOn: 'Modifiée les 7 janv., 18 mars et {day} et, d’après ce qui est rapporté, le {day2} (fiabilité moyenne).',
  droneLaw: 'DJI et Autel sont visées à travers le NDAA FY2025 § 1709.',
  section214: 'Fournisseur de services de télécommunications internationales au titre de la section 214.',
  noticeNumber: 'Le numéro de l’avis public (public notice) n’a pas été lu.',
  editionDays: 'Les deux dates sont le jour de l’édition qui l’a désignée pour la première fois, le {day}.',
  firstEditionDays:
    'Les deux dates sont le jour de la première édition, le {day} ; les avis (notices) ultérieurs sont des éditions de la même liste.',
  everyEdition: 'Désignée dans chaque édition.',
  unreadBetween: 'Les éditions entre celle-là et juin 2026 n’ont pas été lues pour cette société.',
  contractBar: 'L’interdiction relative aux contrats du DoD est venue plus tard, le {day}.',
  removal:
    'L’adresse est celle du communiqué du DoD du {day}, qui renvoie à la liste de juin 2020 et dit que, le {day2}, des entités ont été retirées de cette liste-ci ; la liste des entités retirées n’a pas été lue, la date de fin est donc de fiabilité moyenne.',
  listingSure: 'L’inscription elle-même est de fiabilité élevée.',
  effectiveUnread: 'La date d’entrée en vigueur (effective) n’a pas été lue dans la règle.',
  announced:
    'La règle a été annoncée le {day} ; une entrée en vigueur (effective) le {day2} est rapportée, mais n’a pas été lue dans la règle : seule la publication est donc indiquée.',
  noFootnote: 'L’entrée n’a pas de note 4 (footnote 4).',
  nameOfList:
    'Le nom est celui de la Consolidated Screening List, rapproché de la liste de presse de l’avis (notice) ; la Consolidated Screening List ne donne ni date ni référence.',
  pageUnread: 'La page 88 FR 17706 n’a pas été lue dans l’avis (notice) lui-même (fiabilité moyenne).',
  matchUncertain: 'La correspondance avec le nom donné par la presse est incertaine (fiabilité moyenne).',
  nameCut: 'Le nom s’interrompt dans la copie lue ; le nom entier est probablement plus long.',
  printedRows: 'Imprimée sur {number} lignes, qui sont une seule ordonnance (order) visant une seule entité.',
  takenApart: 'L’entrée de l’édition en usage a été séparée de cette entité à la main.',
  knownUndated:
    'Connue par la copie du {day} ; le fichier en usage, qui ne dit pas de quel jour il est, ne la contient pas.',
  knownOlder:
    'Connue par la copie du {day} ; l’édition en usage, du {day2}, n’est pas postérieure et ne la contient pas.',
  gone: 'Ne figure plus dans l’édition du {day} ; vue pour la dernière fois dans la copie du {day2}.',
  goneDay: 'Le jour où elle a quitté la liste n’est pas connu.',
};

/** Sentences of notes on which company a row means, and by which names it is joined with rows of other lists, in French. */
export const companyNotes: Words['records']['companyNotes'] = {
  cethikOfList: 'La liste donne CETHIK Group comme autre nom de cet institut.',
  withParent: 'La liste la désigne dans une même entrée avec sa société mère, Pacific Networks Corp.',
  comNet: 'La liste désigne dans la même entrée sa filiale à 100 %, ComNet (USA) LLC.',
  manyHuawei:
    'Beaucoup d’autres sociétés de Huawei ont chacune leur entrée ; ces entrées ne sont pas détenues dans cet extrait.',
  otherKaspersky:
    'D’autres sociétés de Kaspersky ont chacune leur entrée ; ces entrées ne sont pas détenues dans cet extrait.',
  separateKaspersky: 'Une société distincte d’AO Kaspersky Lab, inscrite le {day}.',
  separateSenseTime:
    'Une société distincte de SenseTime Group, que désignent les listes § 1260H et NS-CMIC ; l’Entity List imprime « Sense Time » comme autre nom de la société dont il s’agit ici.',
  hongKong: 'Il s’agit de la société de Hong Kong.',
  hytera:
    'Hytera Communications Corporation, désignée au § 889 et sur la liste de la FCC, est une autre société et n’a pas d’entrée à elle.',
  sameAs: 'La même société que « {name} » des autres listes.',
  namedByCmic:
    'La liste NS-CMIC la désigne comme « China Telecommunications Corporation », aussi connue sous le nom de China Telecom Group Co., Ltd.',
  joinedAlias: 'Réunie avec « {name} » de la liste § 1260H, que cette entrée donne comme autre nom.',
  joinedEntity: 'Réunie à la main avec « {name} » de l’Entity List.',
  joinedCmic: 'Réunie à la main avec « {name} » de la liste NS-CMIC.',
  joinedOther: 'Réunie à la main avec « {name} » des autres listes.',
  joinedFormer: 'Réunie à la main avec « {name} » de la liste § 1260H, dont c’est ici l’ancien nom.',
  joinedLater: 'Réunie à la main avec « {name} » de la liste § 1260H, son nom ultérieur.',
  joinedCmicFormer:
    'Réunie à la main avec « {name} » de la liste NS-CMIC, que cet avis (notice) donne comme son ancien nom.',
  joinedAliasAnd:
    'Réunie à la main avec « {name} » de l’Entity List, qui donne ce nom-ci comme autre nom, et avec « {name2} » de la liste § 1260H.',
  joinedThree:
    'Réunie à la main avec « {name} » du § 889 et de la liste de la FCC, et avec « {name2} » de la liste § 1260H.',
  joinedCmicEntity: 'Réunie à la main avec « {name} » de la liste NS-CMIC et avec « {name2} » de l’Entity List.',
  joined1260hCmic: 'Réunie à la main avec « {name} » de la liste § 1260H et avec « {name2} » de la liste NS-CMIC.',
  joinedHongKong:
    'Réunie à la main avec « {name} » de la liste § 1260H ; la présente liste donne un numéro de société de Hong Kong, 2162198.',
  joinedEarlier: 'Réunie à la main avec « {name} » de l’Entity List et de la liste NS-CMIC, son nom antérieur.',
  joinedCmicLater:
    'Réunie à la main avec « {name} » de la liste NS-CMIC et avec « {name2} » de la liste § 1260H, son nom ultérieur.',
  groupCmic:
    'Réunie à la main avec « {name} » de la liste NS-CMIC et avec « {name2} » de la liste § 1260H : trois sociétés d’un même groupe.',
  groupEntity:
    'Réunie à la main avec « {name} » de l’Entity List et avec « {name2} » de la liste § 1260H : trois sociétés d’un même groupe.',
  groupEntityCmic:
    'Réunie à la main avec « {name} » de l’Entity List et avec « {name2} » de la liste NS-CMIC : trois sociétés d’un même groupe.',
};

/** Sentences of notes to reported links: owners, subsidiaries, brands and makers of relabelled goods, in French. */
export const linkNotes: Words['records']['linkNotes'] = {
  reutersFour: 'Reuters a compté au moins quatre des cinq sociétés comme étant de Hikvision.',
  reutersOne: 'Reuters l’a nommée à côté des quatre qui figurent dans le rapport semestriel de 2021.',
  registry:
    'Des recherches dans les registres donnent Hikvision comme actionnaire, avec des structures de collectivités locales comme copropriétaires ; la part détenue n’a pas été lue.',
  notParent: 'La liste elle-même ne désigne pas Hikvision comme société mère.',
  withoutParent: 'Rapporté ; l’Entity List désigne la société sans sa société mère.',
  controlling: 'Rapporté comme propriétaire ayant le contrôle avec moins de la moitié des actions.',
  cethik: 'L’Entity List donne CETHIK Group et China Electronics Technology HIK Group comme autres noms de l’institut.',
  canada:
    'Un décret (Order in Council) du {day} a ordonné à la société de liquider ses activités au Canada ; l’issue du contrôle juridictionnel (judicial review) n’est pas connue ici.',
  shanghai: 'Cotée à Shanghai sous le code 688475 depuis le {day}.',
  lorex: 'Propriété de Dahua à partir de 2018 ; rapportée comme vendue en novembre 2022, avec effet en 2023.',
  prama:
    'Rapportée comme coentreprise (joint venture), maintenant Prama India ; la part actuelle n’est pas connue ici.',
  modelAndYear: 'Dépend du modèle et de l’année.',
  modelAndYearOrHikvision: 'Dépend du modèle et de l’année ; il est rapporté que certains modèles sont de Hikvision.',
  ipCameras: 'Caméras IP ; dépend du modèle et de l’année.',
  ipCameraLine: 'La gamme de caméras IP ; dépend du modèle et de l’année.',
  performanceLine: 'La gamme Performance seulement.',
  before2021: 'Modèles antérieurs à 2021.',
  mostLines: 'La plupart des gammes.',
  oldModels: 'Anciens modèles.',
  someModels: 'Certains modèles seulement.',
  partNumbers: 'Références de pièces commençant par STE-.',
  thermal: 'Appareils thermiques.',
  shortForm: 'La forme abrégée « LTS » est laissée de côté : elle a beaucoup d’autres sens.',
};
