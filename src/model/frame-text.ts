/** The text that a frame holds, read again by the scanner's own walk. */
export type FrameText = {
  /** `startedAt` of the frame's reports: which document it is. */
  startedAt: number;
  /** Numbers from the top frame down, as an inspection tells them; null below a shadow root. */
  path: string | null;
  /** The document's own address. */
  address: string;
  /** All texts, in the order read, each ended by a line break. */
  text: string;
};
