/** A piece of a page's text with its place, as the PDF reader gives it; lengths in the page's own units. */
export type TextPiece = {
  str: string;
  /** Matrix that places the piece: a, b, c, d, and the start of its baseline. */
  transform: readonly number[];
  /** Along the baseline. */
  width: number;
  dir: string;
  /** The reader saw a line end after it. */
  hasEOL: boolean;
  /** Written from top to bottom: its place says little about what follows. */
  isVertical: boolean;
};

type Placed = { piece: TextPiece; size: number; along: number; across: number; angle: number };

/** Shares of the letters' size: from here on two pieces … */
const ANOTHER_LINE = 0.5;
const ANOTHER_PARAGRAPH = 2.2;
const ANOTHER_WORD = 0.12;
const ANOTHER_CELL = 3;
/** A heading is so much larger than what follows. */
const ANOTHER_SIZE = 1.3;
/** Letters drawn twice to look bold are this close. */
const SAME_PLACE = 0.3;
/** Radians; more is text that runs another way. */
const ANOTHER_WAY = 0.15;
const BLANK = /^\s*$/;

function place(piece: TextPiece): Placed {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = piece.transform;
  const angle = Math.atan2(b, a);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { piece, size: Math.hypot(c, d), angle, along: x * cos + y * sin, across: y * cos - x * sin };
}

/** What stands between two pieces of one page: nothing, a space, a tab between cells, a line end, an empty line. */
function between(before: Placed, after: Placed, isLineEnd: boolean, hasBlank: boolean): string {
  const told = isLineEnd ? '\n' : hasBlank ? ' ' : '';
  const size = Math.max(before.size, after.size);
  if (!(size > 0) || before.piece.isVertical || after.piece.isVertical) return told;
  const turned = Math.abs(before.angle - after.angle);
  if (Math.min(turned, 2 * Math.PI - turned) > ANOTHER_WAY) return '\n\n';
  const down = (before.across - after.across) / size;
  if (Math.abs(down) > ANOTHER_LINE) {
    const isOtherSize = size / Math.min(before.size, after.size) > ANOTHER_SIZE;
    // Upwards is the next column, or another part of the page.
    return down < 0 || down > ANOTHER_PARAGRAPH || isOtherSize ? '\n\n' : '\n';
  }
  const isRightToLeft = before.piece.dir === 'rtl' && after.piece.dir === 'rtl';
  const gap = isRightToLeft
    ? before.along - after.along - after.piece.width
    : after.along - before.along - before.piece.width;
  if (Math.abs(gap / size) > ANOTHER_CELL) return '\t';
  return hasBlank || isLineEnd || gap / size > ANOTHER_WORD ? ' ' : '';
}

/** The same letters once more in the same place: drawn twice to look bold. */
function isAgain(before: Placed, after: Placed): boolean {
  const close = SAME_PLACE * after.size;
  return (
    before.piece.str === after.piece.str &&
    Math.abs(before.along - after.along) < close &&
    Math.abs(before.across - after.across) < close
  );
}

/**
 * The text of a page out of its pieces in the order they come, which is the order of reading in most files: pieces of
 * a line joined, a space where there is a gap, a tab between cells, a line end between lines, and an empty line where
 * another paragraph, column or size of letters begins, so that no name is put together over it. A hyphen at a line
 * end stays: the names are found with and without it.
 */
export function joinLines(pieces: readonly TextPiece[]): string {
  let text = '';
  let before: Placed | undefined;
  let isLineEnd = false;
  let hasBlank = false;
  for (const piece of pieces) {
    if (!BLANK.test(piece.str)) {
      const after = place(piece);
      if (before && isAgain(before, after)) continue;
      if (before) text += between(before, after, isLineEnd, hasBlank);
      text += piece.str;
      before = after;
      isLineEnd = false;
      hasBlank = false;
    } else if (piece.str !== '') hasBlank = true;
    isLineEnd ||= piece.hasEOL;
  }
  return text;
}
