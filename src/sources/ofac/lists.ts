/** One OFAC list, and how its own dates are labelled in an entry. */
export type OfacList = {
  /** Id of the list: `us-ofac-ssi`. */
  id: string;
  /** Labels of the entry's own dates that are those of this list: "Effective Date (CMIC)". */
  dates: RegExp;
};

export const SDN: OfacList = {
  id: 'us-ofac-sdn',
  dates: /$^/,
};

/** A list within the consolidated file, and how its entries are known there. */
type ConsolidatedList = OfacList & { isOn(programs: readonly string[], remarks: readonly string[]): boolean };

function byProgram(shape: RegExp): ConsolidatedList['isOn'] {
  return (programs) => programs.some((program) => shape.test(program));
}

function byRemark(shape: RegExp): ConsolidatedList['isOn'] {
  return (_, remarks) => remarks.some((remark) => shape.test(remark));
}

/** The lists that OFAC publishes together as its consolidated (non-SDN) list. */
export const CONSOLIDATED: readonly ConsolidatedList[] = [
  {
    id: 'us-ofac-ssi',
    dates: /EO 13662/,
    isOn: byProgram(/^UKRAINE-EO13662$/),
  },
  {
    id: 'us-ofac-mbs',
    dates: /EO 14024|EO 14014|EO 14059|CAATSA/,
    // The tag RUSSIA-EO14024 alone stands on entries of the SSI list too: what is imposed stands in the remarks.
    isOn: byRemark(
      /^(?:alt\. )?(?:Executive Order 140(?:14|24) Directive Information|Executive Order 14059 information|CAATSA Section 235 Information)/i,
    ),
  },
  {
    id: 'us-ofac-ns-cmic',
    dates: /CMIC/,
    isOn: byProgram(/^CMIC-EO13959$/),
  },
  {
    id: 'us-ofac-plc',
    dates: /$^/,
    isOn: byProgram(/^NS-PLC$/),
  },
  {
    id: 'us-ofac-fse',
    dates: /$^/,
    isOn: byProgram(/^FSE-/),
  },
  {
    id: 'us-ofac-cap',
    dates: /CAPTA/,
    isOn: byProgram(/^561-Related$|^561List$|CAPTA/),
  },
];
