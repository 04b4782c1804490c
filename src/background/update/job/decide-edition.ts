import type { Judgement } from '../../../editions/judge-edition.ts';
import type { Edition } from '../../../model/edition.ts';
import type { IsoDate } from '../../../model/iso-date.ts';

/** What becomes of an edition that was read to its end. */
export type Decision =
  /** Its content is that of the edition in use. */
  | { kind: 'unchanged'; current: Edition }
  | { kind: 'accept' }
  /** The edition held waits no longer: its content came on enough days. */
  | { kind: 'take-held'; held: Edition }
  /** `isNew` where it is not the one that waits already. `days` on which this content came. */
  | { kind: 'hold'; isNew: boolean; reasons: readonly string[]; days: readonly IsoDate[] }
  | { kind: 'refuse'; reasons: readonly string[] };

/** So many days must bring a doubtful content before it is believed without a person. */
const DAYS_TO_BELIEVE = 3;

type Facts = {
  next: Edition;
  judgement: Judgement;
  /** Editions of the same source. */
  siblings: readonly Edition[];
  /** Days on which the content of the held edition came. */
  heldOn: readonly IsoDate[];
  /** The day it was read; null for a file, which says nothing of what its publisher has that day. */
  day: IsoDate | null;
};

const LEFT = 'You went back from this edition to the one before it.';

/** Whether the user went back from an edition of this content: it does not come again unasked. */
function wasLeft(next: Edition, siblings: readonly Edition[]): boolean {
  const current = siblings.find(({ state }) => state === 'current');
  return siblings.some(
    ({ state, contentSha256, number }) =>
      state === 'previous' && contentSha256 === next.contentSha256 && current !== undefined && number > current.number,
  );
}

/** Decides by the judgement of an edition and by what is held of its source. */
export function decideEdition({ next, judgement, siblings, heldOn, day }: Facts): Decision {
  const same = (state: Edition['state']) =>
    siblings.find((one) => one.state === state && one.contentSha256 === next.contentSha256);
  const current = same('current');
  if (current) return { kind: 'unchanged', current };
  if (judgement.verdict !== 'refuse' && wasLeft(next, siblings)) {
    return { kind: 'hold', isNew: !same('held'), reasons: [LEFT, ...judgement.reasons], days: [] };
  }
  if (judgement.verdict === 'accept') return { kind: 'accept' };
  if (judgement.verdict === 'refuse') return { kind: 'refuse', reasons: judgement.reasons };
  const held = same('held');
  const days = [...new Set([...(held ? heldOn : []), ...(day === null ? [] : [day])])];
  if (held && days.length >= DAYS_TO_BELIEVE) return { kind: 'take-held', held };
  return { kind: 'hold', isNew: !held, reasons: judgement.reasons, days };
}
