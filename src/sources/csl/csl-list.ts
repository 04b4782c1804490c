/** What the abbreviation in a source's name stands for: "Entity List (EL) - Bureau of Industry and Security". */
const LISTS: Readonly<Record<string, string>> = {
  EL: 'us-bis-el',
  UVL: 'us-bis-uvl',
  MEU: 'us-bis-meu',
  DPL: 'us-bis-dpl',
  ISN: 'us-state-isn',
  DTC: 'us-state-dtc',
  SDN: 'us-ofac-sdn',
  SSI: 'us-ofac-ssi',
  FSE: 'us-ofac-fse',
  CAP: 'us-ofac-cap',
  PLC: 'us-ofac-plc',
  'NS-PLC': 'us-ofac-plc',
  MBS: 'us-ofac-mbs',
  'NS-MBS': 'us-ofac-mbs',
  CMIC: 'us-ofac-ns-cmic',
  'NS-CMIC': 'us-ofac-ns-cmic',
};

/** The id of the list that a record's `source` names; null for one that is not known here. */
export function cslList(source: string): string | null {
  const code = /\(([A-Z-]{2,10})(?: List)?\)/.exec(source.slice(0, 300))?.[1];
  return (code !== undefined && Object.hasOwn(LISTS, code) && LISTS[code]) || null;
}
