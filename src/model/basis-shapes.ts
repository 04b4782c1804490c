import type { Basis } from './basis.ts';

/** A part of a mark: an SVG element and its attributes, in a square of 12 by 12. */
export type ShapePart = readonly [tag: 'rect' | 'circle', attributes: Readonly<Record<string, string>>];

const RING = { cx: '6', cy: '6', r: '4.5', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75' };

/** The mark of each basis: full square, half square, ring, broken ring. Told apart without colour. */
export const BASIS_SHAPES: Readonly<Record<Basis, readonly ShapePart[]>> = {
  listed: [['rect', { x: '1', y: '1', width: '10', height: '10', fill: 'currentColor' }]],
  derived: [
    [
      'rect',
      {
        x: '1.75',
        y: '1.75',
        width: '8.5',
        height: '8.5',
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': '1.5',
      },
    ],
    ['rect', { x: '1.75', y: '1.75', width: '4.5', height: '8.5', fill: 'currentColor' }],
  ],
  affiliated: [['circle', RING]],
  hint: [['circle', { ...RING, 'stroke-dasharray': '1.9 1.63' }]],
};
