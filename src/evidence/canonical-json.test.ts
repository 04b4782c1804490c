import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test.each([
  [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
  [{ a: undefined, b: { d: 1, c: 2 } }, '{"b":{"c":2,"d":1}}'],
  [{ 10: 'ten', 9: 'nine', é: 'é', Z: '海' }, '{"10":"ten","9":"nine","Z":"海","é":"é"}'],
  ['\ud800 "\n', '"\\ud800 \\"\\n"'],
  [-0, '0'],
])('%j has one text', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('the order of keys makes no difference, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
      expect(canonicalJson(JSON.parse(JSON.stringify(value, null, 2)))).toBe(text);
    }),
  );
});

test('a key named __proto__ is a key', () => {
  const text = '{"__proto__":{"a":1},"b":2}';
  expect(canonicalJson(JSON.parse(text))).toBe(text);
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [[undefined]], [() => 1], [1n]])('%s has none', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('what is nested too deep is refused and overflows nothing', () => {
  let deep: unknown = [];
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  expect(() => canonicalJson(deep)).toThrow('too deep');
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const turned: Record<string, unknown> = Object.create(null);
  for (const [key, part] of Object.entries(value).reverse()) turned[key] = reversed(part);
  return turned;
}
