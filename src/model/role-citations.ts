import type { BuyerRole } from './buyer-role.ts';
import type { Citation } from './citation.ts';

const ENTITY_LIST: Citation = {
  text: '15 CFR 744.11 and Supplement No. 4 to Part 744',
  url: 'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-744/appendix-Supplement%20No.%204%20to%20Part%20744',
};
const UNVERIFIED: Citation = { text: '15 CFR 744.15', url: 'https://www.ecfr.gov/current/title-15/section-744.15' };
const DENIED: Citation = { text: '15 CFR 764.2(k)', url: 'https://www.ecfr.gov/current/title-15/section-764.2' };
const MILITARY_END_USE: Citation = {
  text: '15 CFR 744.21',
  url: 'https://www.ecfr.gov/current/title-15/section-744.21',
};
const NDAA_2019 = 'https://www.congress.gov/115/plaws/publ232/PLAW-115publ232.pdf';
const NDAA_2024: Citation = {
  text: 'Pub. L. 118-31 § 805 (FY2024 NDAA)',
  url: 'https://www.congress.gov/118/plaws/publ31/PLAW-118publ31.pdf',
};
const SUBSIDIES: Citation = { text: '47 CFR 54.10', url: 'https://www.ecfr.gov/current/title-47/section-54.10' };
/** The list, the order that ends new authorisations, and the one that opens the way to end import and sale. */
const COVERED_LIST: Citation = {
  text: 'FCC Covered List (47 CFR 1.50002); 88 FR 7592 (6 Feb 2023), FCC 22-84; 90 FR 53227 (25 Nov 2025), FCC 25-71',
  url: 'https://www.fcc.gov/supplychain/coveredlist',
};
const SECURITIES: Citation = {
  text: 'E.O. 13959 as amended by E.O. 14032 of 3 Jun 2021 (86 FR 30145)',
  url: 'https://www.federalregister.gov/citation/86-FR-30145',
};
const FORCED_LABOUR: Citation = {
  text: 'Pub. L. 117-78 § 3',
  url: 'https://www.congress.gov/117/plaws/publ78/PLAW-117publ78.pdf',
};

/**
 * Where it is read what a list means for somebody in a role, by list and role. Only where the cited law says it; for
 * the rest there is the one sentence that every list has. What it means is in the words of the interface, under the
 * same keys.
 */
export const ROLE_CITATIONS = {
  'us-bis-el': { 'private-buyer': ENTITY_LIST, exporter: ENTITY_LIST },
  'us-bis-uvl': { 'private-buyer': UNVERIFIED, exporter: UNVERIFIED },
  'us-bis-dpl': { exporter: DENIED },
  'us-bis-meu': { exporter: MILITARY_END_USE },
  'us-ndaa-889': {
    'federal-buyer': { text: 'Pub. L. 115-232 § 889(a) and (f)(3)', url: NDAA_2019 },
    grantee: { text: '2 CFR 200.216', url: 'https://www.ecfr.gov/current/title-2/section-200.216' },
    'private-buyer': { text: 'Pub. L. 115-232 § 889(a) and (b)', url: NDAA_2019 },
  },
  'us-fcc-covered': { grantee: SUBSIDIES, 'private-buyer': COVERED_LIST },
  'us-dod-1260h': { 'federal-buyer': NDAA_2024, 'private-buyer': NDAA_2024 },
  'us-ofac-ns-cmic': { 'private-buyer': SECURITIES, exporter: SECURITIES, investor: SECURITIES },
  'us-dhs-uflpa': { 'private-buyer': FORCED_LABOUR, exporter: FORCED_LABOUR },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<BuyerRole, Citation>>>>>;

/** A sentence for each list and role that {@link ROLE_CITATIONS} has a citation for. */
export type RoleSentences = {
  readonly [L in keyof typeof ROLE_CITATIONS]: { readonly [R in keyof (typeof ROLE_CITATIONS)[L]]: string };
};
