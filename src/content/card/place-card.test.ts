import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from './place-card.ts';

const screen = { width: 1000, height: 800 };
const name = (left: number, top: number): Box => ({ left, top, right: left + 80, bottom: top + 20 });

describe('placeCard', () => {
  it('stands under the name, at its left edge', () => {
    expect(placeCard(name(100, 100), { width: 380, height: 300 }, screen)).toMatchObject({ left: 100, top: 124 });
  });

  it('stands above where below there is less room than it needs and above more', () => {
    const { top } = placeCard(name(100, 700), { width: 380, height: 300 }, screen);
    expect(top + 300).toBe(696);
  });

  it('scrolls inside where neither side has room for it', () => {
    const { top, maxHeight } = placeCard(name(100, 300), { width: 380, height: 900 }, screen);
    expect(top).toBe(324);
    expect(maxHeight).toBe(800 - 324 - 8);
  });

  it.each([
    ['at the right edge', name(950, 100), screen],
    ['left of the screen', name(-60, 100), screen],
    ['at the bottom', name(100, 790), screen],
    ['above the screen', name(100, -40), screen],
    ['on a small screen', name(200, 120), { width: 320, height: 256 }],
    ['in a low frame', name(10, 20), { width: 500, height: 90 }],
  ])('is whole on the screen for a name %s', (_, box, size) => {
    const card = { width: Math.min(392, size.width - 16), height: 460 };
    const { left, top, maxHeight } = placeCard(box, card, size);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(left + card.width).toBeLessThanOrEqual(size.width - 8);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(maxHeight).toBeGreaterThan(40);
    expect(top + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(size.height);
  });
});
