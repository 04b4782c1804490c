/** Name of a party of the made list. */
export const uvlName = (number: number): string => `Quennby Marrow Works No${number} Co., Ltd.`;

/**
 * Supplement No. 6 to Part 744 as the eCFR prints it, with made-up parties: nothing in it is a fact.
 * @param numbers of the parties, see {@link uvlName}
 */
export function makeUvl(numbers: Iterable<number>): string {
  const rows = [...numbers].map((number, at) => {
    const cells = [
      at === 0 ? 'CHINA' : '',
      `${uvlName(number)}, ${number} Example Street, Example City, China.`,
      `88 FR ${10_000 + number}, 3/${1 + (number % 28)}/2023.`,
    ];
    return `<TR>${cells.map((cell) => `<TD align="left" class="gpotbl_cell">${cell}</TD>`).join('')}</TR>`;
  });
  const headings = ['Country', 'Listed person and address', 'Federal Register citation and date of publication'];
  return `<?xml version="1.0" encoding="UTF-8"?>
<DIV9 N="Supplement No. 6 to Part 744" TYPE="APPENDIX">
<HEAD>Supplement No. 6 to Part 744—Unverified List</HEAD>
<P>Exports to parties on this list need a UVL statement.</P>
<DIV class="table_wrapper"><DIV class="gpotbl_div"><TABLE class="gpotbl_table"><THEAD><TR>${headings
    .map((heading) => `<TH class="gpotbl_colhed" scope="col">${heading}</TH>`)
    .join('')}</TR></THEAD><TBODY>
${rows.join('\n')}
</TBODY></TABLE></DIV></DIV>
<CITA>[79 FR 34217, June 16, 2014]</CITA>
</DIV9>
`;
}

/** Whole numbers from the first to the last. */
export function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
