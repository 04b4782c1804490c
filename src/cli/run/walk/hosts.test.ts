import { expect, test } from 'vitest';
import { Hosts } from './hosts.ts';

function hostsAt(start: number, delayMs = 2_000) {
  let now = start;
  return {
    hosts: new Hosts(delayMs, () => now),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test('a host waits after it was asked, another one does not', () => {
  const { hosts, pass } = hostsAt(1_000);
  expect(hosts.waitMs('a')).toBe(0);
  hosts.asked('a');
  expect([hosts.waitMs('a'), hosts.waitMs('b')]).toEqual([2_000, 0]);
  pass(1_500);
  expect(hosts.waitMs('a')).toBe(500);
  pass(5_000);
  expect(hosts.waitMs('a')).toBe(0);
});

test('a host that wants more time gets it, one that wants less does not shorten ours', () => {
  const { hosts } = hostsAt(0);
  hosts.asked('slow', 10_000);
  hosts.asked('quick', 10);
  expect([hosts.waitMs('slow'), hosts.waitMs('quick')]).toEqual([10_000, 2_000]);
});

test('a host that wants to be left alone for long is, until then', () => {
  const { hosts, pass } = hostsAt(0);
  hosts.wished('a', '60');
  hosts.wished('b', '3600');
  expect([hosts.waitMs('a'), hosts.closedUntil('a')]).toEqual([60_000, null]);
  expect(hosts.closedUntil('b')).toEqual(new Date(3_600_000));
  pass(3_600_000);
  expect(hosts.closedUntil('b')).toBeNull();
});

test('after three failed pages in a row there are no second tries, until one opens', () => {
  const { hosts } = hostsAt(0);
  for (const isFailed of [true, true]) hosts.ended('a', isFailed);
  expect(hosts.isTired('a')).toBe(false);
  hosts.ended('a', true);
  expect([hosts.isTired('a'), hosts.isTired('b')]).toEqual([true, false]);
  expect(hosts.hasAnswered('a')).toBe(false);
  hosts.ended('a', false);
  expect(hosts.isTired('a')).toBe(false);
  // It answered once, whatever comes after.
  hosts.ended('a', true);
  expect([hosts.hasAnswered('a'), hosts.hasAnswered('b')]).toEqual([true, false]);
});
