import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldTableSource } from '../../.config/generate-fold-table.mjs';
import { UNICODE } from './fold-table.ts';

it.skipIf(process.versions.unicode !== UNICODE)(
  'the fold table is what its script makes of this Unicode version',
  () => {
    expect(foldTableSource()).toBe(readFileSync(new URL('./fold-table.ts', import.meta.url), 'utf8'));
  },
);
