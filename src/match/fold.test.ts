import { expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

it('folds every character to something that folds to itself', () => {
  const restless: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const { keys } = tokenise(String.fromCodePoint(code));
    const again = keys.flatMap((key) => tokenise(key).keys);
    if (again.join(' ') !== keys.join(' ')) restless.push(code.toString(16));
  }
  expect(restless).toEqual([]);
});
