import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BASES } from '../model/basis.ts';

const css = readFileSync(new URL('./highlights.css', import.meta.url), 'utf8');
const [own = '', forced = ''] = css.split('@media (forced-colors: active)');

/** Style, colour and width of a basis' line, as the sheet gives them. */
function lineOf(basis: string): { style: string; colour: string; width: number } {
  const rule = own.match(
    new RegExp(`::highlight\\(listlight-${basis}\\) \\{[^}]*underline (\\w+) (#[0-9a-f]{6}) (\\d)px`),
  );
  if (!rule) throw new Error(`no line for ${basis}`);
  return { style: rule[1] ?? '', colour: rule[2] ?? '', width: Number(rule[3]) };
}

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each(BASES)('the line of %s keeps 3:1 on white and on black', (basis) => {
  const { colour, width } = lineOf(basis);
  expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
  expect(contrast(colour, '#000000')).toBeGreaterThanOrEqual(3);
  expect(width).toBeGreaterThanOrEqual(2);
});

test('no two bases have the same style of line: colour only repeats it', () => {
  expect(new Set(BASES.map((basis) => lineOf(basis).style)).size).toBe(BASES.length);
});

test('forced colours keep every line and use the colours of the system alone', () => {
  for (const basis of BASES) expect(forced).toContain(`::highlight(listlight-${basis})`);
  const [rules = ''] = forced.split('/*');
  expect(rules).not.toMatch(/#[0-9a-f]{3}|rgb/);
  expect(rules).not.toMatch(/text-decoration:|text-decoration-style|text-decoration-line/);
});
