import { expect, test } from 'vitest';
import { extensionIdOf } from './extension-id.ts';

test('is 32 letters of a to p, the same for the same folder', () => {
  const id = extensionIdOf('/');
  expect(id).toMatch(/^[a-p]{32}$/);
  expect(extensionIdOf('/.')).toBe(id);
  expect(extensionIdOf(import.meta.dirname)).not.toBe(id);
});
