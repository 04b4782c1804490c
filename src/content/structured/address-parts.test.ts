import { describe, expect, it } from 'vitest';
import { addressParts } from './address-parts.ts';

describe('addressParts', () => {
  it.each([
    ['https://www.example.com/a/b', ['https://www.example.com']],
    ['//cdn.example.com/a.jpg', ['//cdn.example.com']],
    ['HTTP://EXAMPLE.COM:8080', ['HTTP://EXAMPLE.COM:8080']],
    [' https:\\\\example.com\\a', ['https:\\\\example.com']],
    ['https://user@example.com?q=1', ['https://user@example.com']],
    ['mailto:jo-1a@example.com?body=http://example.com', []],
    ['/img/DS-2CD2143G2-I.jpg', ['DS-2CD2143G2-I.jpg']],
    ['DS%2D2CD2143G2%2DI.jpg?v=DS-2CD2143G2-I', ['DS%2D2CD2143G2%2DI.jpg']],
    ['/p/dome-camera-ds-2cd2143g2-i/', ['dome-camera-ds-2cd2143g2-i']],
    [
      'https://example.com/DS-2CD2143G2-I_datasheet.pdf#page=2',
      ['https://example.com', 'DS-2CD2143G2-I_datasheet.pdf'],
    ],
    ['/go?url=https%3A%2F%2Fexample.com%2FDS-2CD2143G2-I', ['https://example.com', 'DS-2CD2143G2-I']],
    ['/go?a=1&to=http://example.com/x&y=https://other.example', ['http://example.com']],
    ['/_next/image?url=%2Fimg%2FDS-2CD2143G2-I.jpg&w=640', ['DS-2CD2143G2-I.jpg']],
    ['/go?url=https%3A%2F%2F%E0%A4%A', []],
    ['/about-us/team-2024.html', []],
    ['/img/5f3a-9c2e-a1b2.jpg', []],
    ['/search?q=DS-2CD2143G2-I&user=me', []],
    ['#DS-2CD2143G2-I', []],
    ['javascript:void("//example.com/DS-2CD2143G2-I")', []],
    [`data:image/svg+xml,//a-1b`, []],
    ['', []],
  ])('%s → %j', (address, expected) => {
    expect(addressParts(address)).toEqual(expected);
  });

  it('reads no more than the beginning of an address, whatever is in it', () => {
    for (const unit of ['-', '/', '%2d', '?a=http', '&', 'a1-', '.jpg', '\\', '@']) {
      const parts = addressParts(`https://example.com/${unit.repeat(1_000_000)}`);
      expect(parts[0]).toBe('https://example.com');
      expect(parts.join('').length).toBeLessThanOrEqual(2048);
    }
  });
});
