/** Official reference that proves a listing: a Federal Register page, a statute, an agency notice. */
export type Citation = {
  /** As a lawyer writes it: "88 FR 18985 (30 Mar 2023)", "Pub. L. 115-232 § 889(f)(3)(B)". */
  text: string;
  /** Address of the official text, https; empty for the words of an organisation's own list, which no one can look up. */
  url: string;
  /** What this notice did to the entry, where the sources say so: "adds the entry", "changes the licence review policy". */
  changes?: string;
};
