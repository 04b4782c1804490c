import { describe, expect, it } from 'vitest';
import { joinLines, type TextPiece } from './join-lines.ts';

/** A piece of 10-unit letters, 5 wide each, from x on the line at y. */
function piece(str: string, x: number, y: number, other: Partial<TextPiece> & { size?: number } = {}): TextPiece {
  const { size = 10, ...rest } = other;
  return {
    str,
    transform: [size, 0, 0, size, x, y],
    width: (str.length * size) / 2,
    dir: 'ltr',
    hasEOL: false,
    isVertical: false,
    ...rest,
  };
}

describe('the text of a page', () => {
  it('joins pieces of a word, and words with the gap between them', () => {
    expect(joinLines([piece('Hik', 0, 100), piece('vision', 15, 100), piece('camera', 50, 100)])).toBe(
      'Hikvision camera',
    );
  });

  it('ends a line where the next piece stands lower, whatever the reader says', () => {
    expect(joinLines([piece('Luopu Haishi', 0, 100), piece('Dingxin', 0, 88)])).toBe('Luopu Haishi\nDingxin');
    expect(joinLines([piece('Hik-', 0, 100, { hasEOL: true }), piece('vision', 0, 88)])).toBe('Hik-\nvision');
  });

  it('keeps raised and lowered letters in their line', () => {
    expect(joinLines([piece('Hikvision', 0, 100), piece('®', 45, 104, { size: 6 })])).toBe('Hikvision®');
  });

  it('puts an empty line before another paragraph, a column that begins higher up, and letters of another size', () => {
    expect(joinLines([piece('Luopu Haishi', 0, 100), piece('Dingxin', 0, 60)])).toBe('Luopu Haishi\n\nDingxin');
    expect(joinLines([piece('Luopu Haishi', 0, 100), piece('Dingxin', 300, 700)])).toBe('Luopu Haishi\n\nDingxin');
    expect(joinLines([piece('Luopu Haishi', 0, 100, { size: 20 }), piece('Dingxin', 0, 80)])).toBe(
      'Luopu Haishi\n\nDingxin',
    );
  });

  it('parts cells of a table by a tab', () => {
    expect(joinLines([piece('Warranty', 0, 100), piece('5 years', 300, 100)])).toBe('Warranty\t5 years');
  });

  it('drops letters drawn twice to look bold, and nothing that only reads the same', () => {
    expect(joinLines([piece('EZVIZ', 0, 100), piece('EZVIZ', 0.4, 100), piece('EZVIZ', 0, 88)])).toBe('EZVIZ\nEZVIZ');
  });

  it('follows a line that runs up the page as one that runs across it', () => {
    const up = (str: string, x: number, y: number) => ({ ...piece(str, 0, 0), transform: [0, 10, -10, 0, x, y] });
    expect(joinLines([up('Dahua', 50, 100), up('Technology', 50, 130), up('Co., Ltd.', 62, 100)])).toBe(
      'Dahua Technology\nCo., Ltd.',
    );
    expect(joinLines([piece('label', 0, 100), up('Dahua', 50, 100)])).toBe('label\n\nDahua');
  });

  it('reads right-to-left pieces in the order they come', () => {
    const rtl = (str: string, x: number) => piece(str, x, 100, { dir: 'rtl' });
    expect(joinLines([rtl('הייק', 100), rtl('ויז׳ן', 70)])).toBe('הייק ויז׳ן');
  });

  it('trusts the reader where a piece has no measurable place', () => {
    const column = (str: string, hasEOL: boolean) =>
      piece(str, 0, 0, { isVertical: true, hasEOL, transform: [10, 0, 0, 10, Number.NaN, 0] });
    expect(joinLines([column('海康', false), column('威视', true), column('摄像机', false)])).toBe('海康威视\n摄像机');
    expect(
      joinLines([{ ...piece('a', 0, 0), transform: [] }, piece(' ', 0, 0), { ...piece('b', 0, 0), transform: [] }]),
    ).toBe('a b');
  });

  it('is empty without pieces', () => {
    expect(joinLines([])).toBe('');
    expect(joinLines([piece('', 0, 0, { hasEOL: true }), piece('  ', 0, 0)])).toBe('');
  });
});
