import { expect, it, test } from 'vitest';
import { DEFAULTS, type Settings } from './setting-fields.ts';
import { settingsInForce, withSettings } from './settings-in-force.ts';

const noPolicy = { settings: {}, locked: new Set<keyof Settings>() };
const policy = (settings: Partial<Settings>, ...locked: (keyof Settings)[]) => ({ settings, locked: new Set(locked) });

test.each([undefined, null, {}, 'x', { where: 'everywhere', sitesOff: 'x', roles: ['king'] }])(
  'of %o the defaults hold',
  (stored) => {
    expect(settingsInForce(stored, noPolicy)).toEqual(DEFAULTS);
  },
);

it('takes the user’s before the policy’s, and the policy’s before the defaults', () => {
  const inForce = settingsInForce(
    { version: 2, where: 'click', sitesOff: [] },
    policy({ where: 'chosen', sitesOff: ['shop.example'], highlightStyle: 'lines' }),
  );
  expect(inForce).toEqual({ ...DEFAULTS, where: 'click', sitesOff: [], highlightStyle: 'lines' });
});

it('takes of a locked one the policy’s, or the default, whatever is stored', () => {
  const stored = { version: 2, where: 'all', reviewer: 'Somebody', roles: ['investor'] };
  expect(settingsInForce(stored, policy({ where: 'click' }, 'where', 'reviewer'))).toEqual({
    ...DEFAULTS,
    where: 'click',
    roles: ['investor'],
  });
});

it('reads of a newer version what it understands', () => {
  const stored = { version: 9, where: { mode: 'all' }, highlightStyle: 'off', roles: ['investor', 'king'] };
  expect(settingsInForce(stored, noPolicy)).toEqual({ ...DEFAULTS, highlightStyle: 'off' });
});

it('stores only what is changed, and keeps all else, also what a newer version put there', () => {
  const stored = { version: 9, where: { mode: 'all' }, colours: ['red'] };
  expect(withSettings(stored, { reviewer: 'A' })).toEqual({ ...stored, reviewer: 'A' });
  expect(withSettings(undefined, { reviewer: 'A' })).toEqual({ version: 2, reviewer: 'A' });
  expect(withSettings({ version: 1, sourcesOn: [], joinsApart: ['x'] }, {})).toEqual({ version: 2, joinsApart: ['x'] });
});

it('leaves a locked one as the user had it before', () => {
  const stored = { version: 2, where: 'click' };
  const locked = new Set<keyof Settings>(['where', 'sitesOn']);
  expect(withSettings(stored, { where: 'all', sitesOn: ['a.example'], sitesOff: ['b.example'] }, locked)).toEqual({
    ...stored,
    sitesOff: ['b.example'],
  });
});
