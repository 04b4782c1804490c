import { BASES } from '../model/basis.ts';
import { BUYER_ROLES } from '../model/buyer-role.ts';
import { LIST_IDS } from '../model/list-name.ts';
import { SOURCE_IDS } from '../model/source-ids.ts';
import { words } from '../words/words.ts';
import { mirrorAddress, oneOf, sites, someOf, textUpTo, yesOrNo } from './policy-readers.ts';
import { HIGHLIGHT_STYLES, LANGUAGES, LONGEST_REVIEWER, type Settings, WHERE } from './setting-fields.ts';

/** What an organisation has set, as far as it is understood. */
export type Policy = {
  /** Locked settings have these values; of others they are the defaults. */
  settings: Partial<Settings>;
  /** Settings that the user cannot change; none whose value was given and not understood. */
  locked: ReadonlySet<keyof Settings>;
  /** The organisation's name; null where it gives none. */
  lockedBy: string | null;
  isFirstPageOff: boolean;
  isExportOff: boolean;
  /** Folder of the organisation's mirror of the official files, https, without a last slash; null where there is none. */
  mirrorUrl: string | null;
  /** What was not understood, and so ignored: a sentence each. */
  notices: readonly string[];
};

/** Settings that a policy may give; which joins are taken apart is the user's judgement. */
const SETTINGS = {
  where: oneOf(WHERE),
  sitesOn: sites,
  sitesOff: sites,
  listsOff: someOf(LIST_IDS),
  basesOff: someOf(BASES),
  highlightStyle: oneOf(HIGHLIGHT_STYLES),
  roles: someOf(BUYER_ROLES),
  reviewer: textUpTo(LONGEST_REVIEWER),
  language: oneOf(LANGUAGES),
  sourcesOn: someOf(SOURCE_IDS),
};

const LOCKABLE = Object.keys(SETTINGS) as readonly (keyof typeof SETTINGS)[];

const OTHERS = {
  locked: someOf(LOCKABLE),
  lockedBy: textUpTo(200),
  firstPageOff: yesOrNo,
  exportOff: yesOrNo,
  mirrorUrl: mirrorAddress,
};

const KEYS = { ...SETTINGS, ...OTHERS };

/** Every key that a policy may have. */
export const POLICY_KEYS: readonly string[] = Object.keys(KEYS);

/** A policy out of whatever the browser hands over. A wrong value is ignored by itself, with a notice that says why. */
export function understoodPolicy(raw: unknown): Policy {
  const given = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const notices: string[] = [];
  const note = (text: string) => void notices.push(text);
  const read = (name: keyof typeof KEYS) =>
    Object.hasOwn(given, name) ? KEYS[name](name, given[name], note) : undefined;
  const settings = LOCKABLE.flatMap((name) => {
    const value = read(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const understood = Object.fromEntries(settings) as Partial<Settings>;
  // In place of the value the default would hold, which may be weaker than what the user has chosen.
  const locked = ((read('locked') ?? []) as readonly (keyof Settings)[]).filter((name) => {
    const isMeant = Object.hasOwn(understood, name) || !Object.hasOwn(given, name);
    if (!isMeant) note(words().settings.policy.lockNotHeld(name));
    return isMeant;
  });
  const policy = {
    settings: understood,
    locked: new Set(locked),
    lockedBy: ((read('lockedBy') ?? '') as string).trim() || null,
    isFirstPageOff: read('firstPageOff') === true,
    isExportOff: read('exportOff') === true,
    mirrorUrl: (read('mirrorUrl') ?? null) as string | null,
  };
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(KEYS, name)) note(words().settings.policy.unknownKey(name));
  }
  return { ...policy, notices };
}
