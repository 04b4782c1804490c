/** A box on the screen, in CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** Where the card's corner goes, and how high it may be. */
export type CardPlace = { left: number; top: number; maxHeight: number };

/** Between the card and the name; small, so that a pointer gets over it. */
const GAP = 4;
/** Between the card and the edge of the screen. */
const EDGE = 8;

/**
 * Places a card under a name, above it where there is more room, always whole on the screen: what does not fit scrolls
 * inside. Never over the name itself unless the screen has room for nothing else.
 */
export function placeCard(
  name: Box,
  card: { width: number; height: number },
  screen: { width: number; height: number },
): CardPlace {
  const left = Math.max(EDGE, Math.min(name.left, screen.width - card.width - EDGE));
  const below = screen.height - name.bottom - GAP - EDGE;
  const above = name.top - GAP - EDGE;
  const whole = screen.height - 2 * EDGE;
  if (card.height > Math.max(above, below) && Math.max(above, below) < Math.min(whole, 120)) {
    // Next to no room beside the name, as in a low frame.
    return { left, top: EDGE, maxHeight: whole };
  }
  if (card.height <= below || below >= above) {
    return { left, top: Math.max(EDGE, name.bottom + GAP), maxHeight: Math.min(below, whole) };
  }
  const height = Math.min(card.height, above);
  return { left, top: Math.min(name.top - GAP, screen.height - EDGE) - height, maxHeight: Math.min(above, whole) };
}
