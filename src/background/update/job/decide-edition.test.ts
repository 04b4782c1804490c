import { expect, it } from 'vitest';
import type { Edition } from '../../../model/edition.ts';
import { decideEdition } from './decide-edition.ts';

const edition = (number: number, state: Edition['state'], contentSha256: string): Edition => ({
  number,
  source: 'csl-csv',
  state,
  contentSha256,
  provenance: { by: 'download', from: 'x', readAt: '', bytes: 1, sha256: '', etag: null, lastModified: null },
  lists: [],
  warnings: [],
});
const accepted = { verdict: 'accept', reasons: [] } as const;

it('does not bring back by itself an edition that the user went back from', () => {
  const siblings = [edition(1, 'current', 'good'), edition(2, 'previous', 'bad')];
  const next = edition(3, 'staging', 'bad');
  const held = decideEdition({ next, judgement: accepted, siblings, heldOn: [], day: '2026-11-23' });
  expect(held).toMatchObject({ kind: 'hold', isNew: true });
  // Not after three days either: no day counts.
  const waiting = [...siblings, edition(3, 'held', 'bad')];
  const days = ['2026-11-21', '2026-11-22'];
  expect(
    decideEdition({
      next: edition(4, 'staging', 'bad'),
      judgement: accepted,
      siblings: waiting,
      heldOn: days,
      day: '2026-11-23',
    }),
  ).toMatchObject({ kind: 'hold', isNew: false });
});

it('takes what came before the edition in use when it comes again', () => {
  const siblings = [edition(2, 'current', 'new'), edition(1, 'previous', 'old')];
  const next = edition(3, 'staging', 'old');
  expect(decideEdition({ next, judgement: accepted, siblings, heldOn: [], day: null })).toEqual({ kind: 'accept' });
});
