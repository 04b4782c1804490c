import { expect, test } from 'vitest';
import { BUYER_ROLES } from '../../../model/buyer-role.ts';
import { listName } from '../../../model/list-name.ts';
import { ROLE_CITATIONS } from '../../../model/role-citations.ts';
import { meaningFor } from './meaning-for.ts';

const LISTS = Object.keys(ROLE_CITATIONS);
const ALL = LISTS.flatMap((list) =>
  BUYER_ROLES.flatMap((role) => {
    const meaning = meaningFor(list, role);
    return meaning ? [{ list, role, ...meaning }] : [];
  }),
);

/** Hosts of the publishers of law and of the agencies behind the lists. */
const OFFICIAL = /^(?:www\.)?(?:ecfr|federalregister|congress|fcc|bis|acquisition|dhs)\.gov$|^ofac\.treasury\.gov$/;
const VERDICTS =
  /\b(?:clear(?:ed)?|clean|safe|sanction\w*|banned|illegal|legal|lawful|allowed|permitted|you|your|should|must|recommend\w*|advi[sc]e\w*|avoid|risk\w*|guilty|violat\w*)\b/i;

test('covers every list it names, and no list that is unknown', () => {
  expect(ALL.length).toBeGreaterThan(15);
  expect(LISTS.map(listName).filter((name) => name.startsWith('list '))).toEqual([]);
  expect(LISTS.filter((list) => !ALL.some((one) => one.list === list))).toEqual([]);
});

test.each(ALL)('$list for $role is a sentence with a citation of an official host', ({ text, citation }) => {
  expect(text).toMatch(/^[A-Z§].*\.$/);
  const { protocol, hostname } = new URL(citation.url);
  expect([protocol, OFFICIAL.test(hostname)]).toEqual(['https:', true]);
  expect(citation.text).not.toBe('');
});

test.each(ALL)('$list for $role gives neither verdict nor advice', ({ text }) => {
  expect(text).not.toMatch(VERDICTS);
});

test('says nothing where the law behind a list says nothing of a role', () => {
  expect(meaningFor('us-bis-el', 'investor')).toBeNull();
  expect(meaningFor('us-ofac-ns-cmic', 'investor')?.text).toContain('publicly traded securities');
  expect(meaningFor('own-list', 'exporter')).toBeNull();
  expect(meaningFor('constructor', 'exporter')).toBeNull();
});

test('says of each law no more than it says of all that a list names', () => {
  const textOf = (list: string, role: (typeof BUYER_ROLES)[number]) => meaningFor(list, role)?.text ?? '';
  // Carriers and software are on the Covered List too.
  expect(textOf('us-fcc-covered', 'private-buyer')).toMatch(/^Where the entry covers equipment, /);
  expect(meaningFor('us-fcc-covered', 'grantee')?.citation.text).toBe('47 CFR 54.10');
  // A listed party counts wherever it stands in the transaction, not only as the one that goods go to.
  for (const list of ['us-bis-el', 'us-bis-uvl'])
    for (const role of ['private-buyer', 'exporter'] as const) expect(textOf(list, role)).not.toMatch(/ to a listed/);
  // The purposes are asked of three makers only.
  expect(textOf('us-ndaa-889', 'federal-buyer')).toContain('Huawei and ZTE is covered for any purpose');
  // The company may be on a list that blocks.
  expect(textOf('us-ofac-ns-cmic', 'investor')).toContain('the order itself does not block');
});
