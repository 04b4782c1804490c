/** A PDF that a tab may be showing. `isLikely` where its address says so. */
export type PdfInTab = { address: string; isLikely: boolean };

/** The browsers' own viewers carry the address of what they show in theirs. */
const VIEWERS: readonly RegExp[] = [
  /^chrome-extension:\/\/mhjfbmdgcfjbbpaeojofohoefgiehjai\/(?:index\.html\?)?(?=\w+:)/,
  /^resource:\/\/pdf\.js\/web\/viewer\.html\?file=/,
];
const CAN_HOLD_ONE = /^(?:https?|file):\/\//i;
const NAMES_ONE = /\.pdf(?:$|[?#&;])/i;

function inViewer(address: string): string | null {
  const viewer = VIEWERS.find((one) => one.test(address));
  if (!viewer) return null;
  const inside = address.replace(viewer, '');
  try {
    return CAN_HOLD_ONE.test(inside) ? inside : decodeURIComponent(inside);
  } catch {
    return null;
  }
}

/**
 * The PDF that an unread tab may be showing, by the tab's address; null where it can be none. A page for downloads
 * need not say in its address what it gives out: that is possible, not likely.
 */
export function pdfInTab(address: string): PdfInTab | null {
  const shown = inViewer(address);
  const inside = shown ?? address;
  if (!CAN_HOLD_ONE.test(inside) || !URL.canParse(inside)) return null;
  const isLikely = shown !== null || NAMES_ONE.test(inside);
  // A folder or another file of this computer is no PDF.
  return isLikely || !/^file:/i.test(inside) ? { address: inside, isLikely } : null;
}
