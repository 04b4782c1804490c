import { expect, test } from 'vitest';
import { fileNameFor } from './file-name.ts';

test.each([
  ['Autumn check', 'pack-Autumn-check-2026-11-23.zip'],
  ['../../etc/passwd', 'pack-etc-passwd-2026-11-23.zip'],
  ['Prüfung № 4: 摄像机 <b>', 'pack-Prüfung-4-摄像机-b-2026-11-23.zip'],
  ['…', 'pack-session-2026-11-23.zip'],
  [null, 'pack-evidence-2026-11-23.zip'],
  ['x'.repeat(200), `pack-${'x'.repeat(60)}-2026-11-23.zip`],
])('%j becomes %s', (name, expected) => {
  expect(fileNameFor(name, '2026-11-23T10:00:00.000Z')).toBe(expected);
});
