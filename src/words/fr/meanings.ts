import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What each list means for whom, as its citation in the model says it; no advice, no verdict. */
const sentences: Words['meanings']['sentences'] = {
  'us-bis-el': {
    'private-buyer':
      'L’Entity List régit les exportations, réexportations et transferts auxquels une partie inscrite prend part comme acheteur, destinataire ou utilisateur final ; par elle-même, elle ne dit rien des achats auprès d’elle.',
    exporter:
      'Exporter, réexporter ou transférer des articles soumis aux EAR exige une licence du BIS lorsqu’une partie inscrite prend part à l’opération comme acheteur, destinataire ou utilisateur final ; l’entrée dit pour quels articles et comment les demandes sont examinées.',
  },
  'us-bis-uvl': {
    'private-buyer':
      'L’Unverified List concerne les exportations, réexportations et transferts où une partie inscrite est partie à l’opération (party to the transaction) ; par elle-même, elle ne dit rien des achats auprès d’elle.',
    exporter:
      'Lorsqu’une partie inscrite est partie à l’opération (party to the transaction), les exceptions de licence (licence exceptions) sont suspendues, et une déclaration UVL (UVL statement) de cette partie est nécessaire avant d’exporter, de réexporter ou de transférer des articles qui n’exigent pas de licence.',
  },
  'us-bis-dpl': {
    exporter:
      'Nul ne peut prendre part à une opération que n’admet pas l’ordonnance (denial order) visant une personne inscrite.',
  },
  'us-bis-meu': {
    exporter:
      'Exporter, réexporter ou transférer vers une partie inscrite des articles du Supplement No. 2 to Part 744 exige une licence du BIS.',
  },
  'us-ndaa-889': {
    'federal-buyer':
      'Une agence ne peut ni acquérir ni obtenir les équipements ou services visés, ni des équipements, systèmes ou services qui les emploient comme composant substantiel ou essentiel d’un système ou comme technologie critique (critical technology) dans un système, ni contracter avec une entité qui emploie de tels équipements, systèmes ou services. Les équipements de télécommunications de Huawei et de ZTE sont visés pour tout usage ; les équipements de vidéosurveillance et de télécommunications de Hytera, Hikvision et Dahua sont visés lorsqu’ils servent à la sécurité publique, à la sécurité des installations de l’État, à la surveillance de la sécurité physique des infrastructures critiques et à d’autres fins de sécurité nationale.',
    grantee:
      'Les fonds de subventions et de prêts fédéraux ne peuvent pas servir à acquérir ou à obtenir les équipements ou services visés.',
    'private-buyer':
      'Le § 889 lie les agences fédérales, ceux qui contractent avec elles et ceux qui emploient des subventions ou des prêts fédéraux ; par lui-même, il ne dit rien des autres achats.',
  },
  'us-fcc-covered': {
    grantee:
      'Les subventions fédérales des programmes de la FCC, dont le service universel (universal service), destinées aux dépenses d’investissement des services de communications avancés (advanced communications service) ne peuvent servir ni à obtenir les équipements ou services visés, ni à entretenir ceux qui ont été obtenus auparavant.',
    'private-buyer':
      'Lorsque l’entrée vise des équipements, ceux-ci ne reçoivent plus de nouvelle autorisation de la FCC ; pour certains fabricants, la fin de l’importation et de la vente de ce qui était autorisé auparavant est rapportée, comme le disent l’entrée et ses notes. La liste n’empêche pas l’utilisation d’équipements déjà possédés.',
  },
  'us-dod-1260h': {
    'federal-buyer':
      'À partir du 30 juin 2026, le Department of Defense (ministère de la Défense des États-Unis) ne peut pas contracter avec une société inscrite ni avec une partie qu’elle contrôle ; la liste ne régit pas par elle-même les autres agences.',
    'private-buyer':
      'La restriction porte sur les contrats du Department of Defense ; par elle-même, la liste ne dit rien des achats privés.',
  },
  'us-ofac-ns-cmic': {
    'private-buyer':
      'Le décret (order) concerne des titres cotés ; par lui-même, il ne dit rien de l’achat des marchandises d’une société inscrite.',
    exporter:
      'Le décret (order) concerne des titres cotés ; par lui-même, il ne dit rien des exportations vers une société inscrite.',
    investor:
      'Les « U.S. persons » ne peuvent ni acheter ni vendre des titres cotés d’une société inscrite, ni leurs dérivés ; le décret lui-même ne bloque pas ses biens.',
  },
  'us-dhs-uflpa': {
    'private-buyer':
      'Les marchandises fabriquées en tout ou en partie par une partie inscrite sont présumées issues du travail forcé et ne peuvent pas entrer aux États-Unis, à moins que la présomption ne soit réfutée.',
    exporter:
      'La loi (Act) concerne les importations aux États-Unis ; par elle-même, elle ne dit rien des exportations vers une partie inscrite.',
  },
};

/** What a listing means for whom, in French. */
export const meanings: Words['meanings'] = {
  roleNames: {
    'federal-buyer': 'Acheteur fédéral',
    grantee: 'Bénéficiaire de subventions ou de prêts',
    'private-buyer': 'Acheteur privé',
    exporter: 'Exportateur vers la société',
    investor: 'Investisseur',
  },
  picker: {
    label: 'Afficher pour',
    all: 'tous les rôles',
    several: (count) => pluralIn('fr', count, { one: '# rôle', other: '# rôles' }),
  },
  title: 'Ce que cela signifie',
  byRole: 'Ce que cela signifie, selon le rôle',
  sentences,
  ofNamedCompany: (named, reachWords) =>
    `La signification de la liste concerne ${named}. Cela ne vaut ici que dans la mesure où cette société relève de ses « ${reachWords} », ce qui est rapporté et non énoncé par la liste.`,
  ofNamedMaker: (named) =>
    `La signification de la liste concerne les équipements de ${named}. Cela ne vaut ici que dans la mesure où ${named} fabrique ce qui porte cette marque, ce qui est rapporté et non énoncé par la liste.`,
  linkIsNoListing:
    'Un lien rapporté n’est pas une inscription : ce qu’une liste signifie pour l’autre société n’est pas dit de celle-ci.',
};
