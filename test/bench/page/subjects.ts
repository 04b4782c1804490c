/** Names a subject is given: those of the bundled lists, or so many (the company's family, real ones, made ones). */
export type NameCount = 'bundled' | 2_000 | 60_000;

/** A content script of a peer: its file in content/, and whether it gets names or one RegExp of them. */
type Peer = { script: string; gets: 'names' | 'pattern' };

const PEERS: Readonly<Record<string, Peer & { about: string }>> = {
  'mark.js': { script: 'mark-names', gets: 'names', about: 'mark(names), separateWordSearch and diacritics off' },
  'mark.js, one RegExp': {
    script: 'mark-pattern',
    gets: 'pattern',
    about: 'markRegExp of one trie of the names, flags gi; the source is made beforehand and not counted',
  },
  'advanced-mark.js': {
    script: 'advanced-mark',
    gets: 'names',
    about: 'mark(names), separateWordSearch and diacritics off, combinePatterns on',
  },
  findAndReplaceDOMText: {
    script: 'find-and-replace',
    gets: 'pattern',
    about: 'one trie RegExp as above, wrap mark, preset prose',
  },
};

/** What an extension to be measured is made of. */
export type Recipe =
  | { kind: 'none' }
  | { kind: 'nothing' }
  | { kind: 'ours'; names: NameCount }
  | { kind: 'here'; names: NameCount }
  | { kind: 'peer'; names: NameCount; peer: string };

/** A subject of the page bench by name and recipe. */
export type SubjectPlan = { id: string; about: string; recipe: Recipe };

/** The page alone. */
export const none: SubjectPlan = { id: 'no extension', about: 'the page alone', recipe: { kind: 'none' } };

/** What every figure of ours is measured beyond. */
export const nothing: SubjectPlan = {
  id: 'does nothing',
  about: 'an extension whose content script is one line that marks the time, on the same pages and frames as ours',
  recipe: { kind: 'nothing' },
};

const called = (names: NameCount) => (names === 'bundled' ? 'bundled lists' : `${names.toLocaleString('en')} names`);

/** Our extension with these names. */
export function ours(names: NameCount): SubjectPlan {
  return {
    id: `Listlight, ${called(names)}`,
    about: 'the built extension; names beyond the bundled lists are listed companies of their own in its database',
    recipe: { kind: 'ours', names },
  };
}

/** The other host: our scanner with the finder and the index in every frame. */
export function here(names: NameCount): SubjectPlan {
  return {
    id: `finder in the page, ${called(names)}`,
    about:
      'our scanner with the index and the finder in every frame, handed out by the background; without the rules on ' +
      'context, the roles and the records, so this is the least that host would cost',
    recipe: { kind: 'here', names },
  };
}

/** Every peer with these names. */
export function peers(names: NameCount): SubjectPlan[] {
  return Object.entries(PEERS).map(([peer, { about }]) => ({
    id: `${peer}, ${called(names)}`,
    about,
    recipe: { kind: 'peer', names, peer },
  }));
}

/** The script of a peer and what it gets. */
export function peerScript(peer: string): Peer {
  const found = PEERS[peer];
  if (!found) throw new Error(`No peer "${peer}".`);
  return found;
}
