import type { Words } from '../../words.ts';

/** What each list means, as the list files say it, in French. */
export const meanings: Words['records']['meanings'] = {
  dpl: 'Une « denied person » a perdu ses privilèges d’exportation (export privileges) ; nul ne peut prendre part à une opération qu’exclut l’ordonnance (denial order) qui la vise.',
  entityList:
    'Exporter, réexporter ou transférer vers une partie inscrite des articles soumis aux EAR exige une licence du BIS ; par elle-même, la liste ne régit pas les achats auprès d’elle.',
  meu: 'Exporter, réexporter ou transférer vers une partie inscrite des articles du Supplement No. 2 to Part 744 exige une licence du BIS.',
  uvl: 'Le BIS n’a pas pu vérifier l’utilisation finale (end use) d’envois antérieurs : pour une partie inscrite, les exceptions de licence (licence exceptions) sont suspendues, et une déclaration (statement) est nécessaire pour les autres articles.',
  uflpa:
    'Les marchandises fabriquées en tout ou en partie par une partie inscrite sont présumées issues du travail forcé et ne peuvent pas entrer aux États-Unis, à moins que la présomption ne soit réfutée.',
  dod1237:
    'La liste désignait des sociétés que le Department of Defense (ministère de la Défense des États-Unis) tenait pour possédées ou contrôlées par l’armée chinoise ; elle a été remplacée par la liste § 1260H.',
  dod1260h:
    'À partir du {day}, le Department of Defense (ministère de la Défense des États-Unis) ne peut pas contracter avec une société inscrite ni avec une partie qu’elle contrôle ; la liste ne régit pas par elle-même les autres acheteurs.',
  fcc: 'Les fonds fédéraux du service universel (universal service) ne peuvent pas servir à payer les équipements ou services visés, et les équipements visés ne reçoivent aucune nouvelle autorisation de la FCC ; la liste ne s’oppose pas à l’utilisation d’équipements déjà possédés.',
  ndaa889:
    'Les agences fédérales ne peuvent ni acheter les équipements visés des sociétés désignées, ni contracter avec des parties qui les utilisent, et les subventions et prêts fédéraux ne peuvent pas servir à les payer.',
  nsCmic:
    'Les « U.S. persons » ne peuvent pas faire d’opérations sur des titres cotés (publicly traded securities) d’une société inscrite ; le commerce de ses marchandises n’est pas régi par cette liste.',
  sdn: 'Les biens d’une partie inscrite qui relèvent de la juridiction des États-Unis sont bloqués, et les « U.S. persons » ne peuvent pas traiter avec elle.',
};

/** What the copy of a list holds: of the lists that ship, and of editions that were read from official files, in French. */
export const covers: Words['records']['covers'] = {
  none: 'Aucune ligne n’est détenue ; la copie ne sert qu’à dire « n’est pas inscrite ».',
  entityList:
    '25 entrées sur 3\u202f409 : Hikvision, ses cinq sociétés au Xinjiang, Hikmicro et CETC 52 ; les sociétés de la règle d’octobre 2019 ; d’autres fabricants de caméras, de drones, de radios et de puces ; AO Kaspersky Lab, Aerosun et deux sociétés de Hengtong.',
  uvl: '9 des 14 personnes en Chine qui ont été ajoutées le {day}, dans la mesure où leurs noms sont établis ; aucune copie complète n’a été lue, rien ici ne montre donc qu’une entité ne figure pas sur la liste.',
  dod1237: 'Hikvision seulement. La liste est antérieure à la liste § 1260H, qui l’a remplacée en juin 2021.',
  dod1260h:
    'L’édition de juin 2026 complète : 80 groupes et les 108 filiales désignées avec eux, une ligne pour chacun ; les éditions antérieures pour Hikvision et Dahua seulement.',
  fcc: 'La totalité des 15 lignes de la liste au {day}, catégories d’équipements comprises, et deux catégories dont il est rapporté qu’elles ont été ajoutées le {day2} (fiabilité moyenne).',
  ndaa889:
    'Les cinq sociétés que la loi désigne. Le Secretary of Defense (secrétaire à la Défense des États-Unis) peut ajouter des entités selon le § 889(f)(3)(D) ; aucune n’est détenue.',
  nsCmic: 'La totalité des 68 sociétés de la liste.',
  ownList: 'La totalité des {number} entrées de la liste de votre organisation, telle qu’elle a été lue le {day}.',
  ownListOfOne: 'L’unique entrée de la liste de votre organisation, telle qu’elle a été lue le {day}.',
  undated:
    '{number} entrées du fichier {name}, lu le {day}, qui ne dit pas de quel jour il est : il peut être plus ancien, et ce qui y manque peut figurer sur la liste.',
  undatedOfOne:
    '1 entrée du fichier {name}, lu le {day}, qui ne dit pas de quel jour il est : il peut être plus ancien, et ce qui y manque peut figurer sur la liste.',
  dated: 'La totalité des {number} entrées, telles qu’elles figuraient dans {name} le {day}.',
  read: 'La totalité des {number} entrées, telles qu’elles figuraient dans {name} lors de sa lecture le {day}.',
};

/** What official files are called in a sentence, in French. */
export const publications: Words['records']['publications'] = {
  csl: 'la Consolidated Screening List',
  bis: 'le fichier du BIS lui-même',
  ecfr: 'l’eCFR',
  ofac: 'le fichier de l’OFAC lui-même',
  file: 'le fichier {name}',
};

/** Which copy was read to its end where a company is said not to be named, in French. */
export const absences: Words['records']['absences'] = {
  dpl: 'Denied Persons List complète du {day} ({number} entrées)',
  nsCmic: 'NS-CMIC List complète au {day} ({number} sociétés)',
  sdn: 'fichier SDN complet de novembre 2023 ({number} lignes ; le jour n’est pas connu, le premier du mois est indiqué)',
  uflpa: 'UFLPA Entity List complète au {day} ({number} entrées)',
  supplement: 'copie complète du Supplement No. {number} to Part 744 au {day} ({number2} entrées)',
  entityList: 'copie complète de l’eCFR du Supplement No. 4 to Part 744 du {day} ({number} entrées)',
  entityListHytera:
    'copie complète de l’eCFR du Supplement No. 4 to Part 744 du {day} ({number} entrées) ; Hytera Communications Limited, de Hong Kong, une autre société, y figure',
  notice: 'avis complet du {day}, 91 FR 35189 (80 groupes et les filiales qu’ils désignent)',
  edition: 'données complètes de {name} d’après {name2}, {number} entrées, lues le {day}',
  editionDated: 'données complètes de {name} d’après {name2}, du {day}, {number} entrées, lues le {day2}',
};
