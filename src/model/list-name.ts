const NAMES: Readonly<Record<string, string>> = {
  'us-bis-el': 'BIS Entity List',
  'us-bis-uvl': 'BIS Unverified List',
  'us-bis-meu': 'BIS Military End User List',
  'us-bis-dpl': 'BIS Denied Persons List',
  'us-ndaa-889': 'NDAA § 889',
  'us-fcc-covered': 'FCC Covered List',
  'us-dod-1260h': 'DoD § 1260H list',
  'us-dod-1237': 'DoD § 1237 list',
  'us-dod-1286': 'DoD § 1286 list',
  'us-ofac-ns-cmic': 'OFAC NS-CMIC list',
  'us-ofac-sdn': 'OFAC SDN list',
  'us-ofac-cap': 'OFAC CAP list',
  'us-ofac-ssi': 'OFAC SSI list',
  'us-ofac-fse': 'OFAC FSE list',
  'us-ofac-mbs': 'OFAC Menu-Based list',
  'us-ofac-plc': 'OFAC PLC list',
  'us-dhs-uflpa': 'UFLPA Entity List',
  'us-state-isn': 'State ISN list',
  'us-state-dtc': 'State AECA debarred list',
};

/** Ids of the official lists that may be shown, by authority. */
export const LIST_IDS: readonly string[] = Object.keys(NAMES);

/** Short readable name of a list by its id; an id not known here is shown as it stands. */
export function listName(id: string): string {
  return NAMES[id] ?? `list “${id}”`;
}
