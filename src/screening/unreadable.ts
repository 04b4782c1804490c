import type { FrameAnswer } from '../model/inspection.ts';
import type { FrameReport } from '../model/mention.ts';
import type { CountedPart, UnreadPart, UnreadWhere } from '../model/unread-part.ts';
import { unreadFrames } from './unread-frames.ts';

/** What the frames of a page reported, and what a look at them told. */
export type LookedAt = {
  frames: readonly { frame: number; report: FrameReport }[];
  answers: ReadonlyMap<number, FrameAnswer>;
  busy: ReadonlySet<number>;
};

/** For what is no page with frames: a document, one mention. */
export const NOTHING_LOOKED_AT: Pick<LookedAt, 'answers' | 'busy'> = { answers: new Map(), busy: new Set() };

/** The page, or a frame with its host. */
function placeOf(frame: number, answer: FrameAnswer | undefined): UnreadWhere {
  if (frame === 0) return 'page';
  const address = answer?.inspection?.address ?? '';
  return { frame: URL.canParse(address) ? new URL(address).host : '' };
}

/** What could not be read on a page, each kind counted over the frames of one host, and the frames that were not read. */
export function unreadParts({ frames, answers, busy }: LookedAt): UnreadPart[] {
  const counts = new Map<string, { kind: CountedPart; where: UnreadWhere; count: number }>();
  const add = (kind: CountedPart, where: UnreadWhere, count: number) => {
    if (count === 0) return;
    const key = JSON.stringify([kind, where]);
    const before = counts.get(key)?.count ?? 0;
    counts.set(key, { kind, where, count: before + count });
  };
  for (const [frame, answer] of [...answers].sort(([a], [b]) => a - b)) {
    for (const { kind, count } of answer.inspection?.unread ?? []) add(kind, placeOf(frame, answer), count);
  }
  for (const { frame, report } of frames) {
    add('unchecked', placeOf(frame, answers.get(frame)), report.uncheckedRuns);
    add('garbled', placeOf(frame, answers.get(frame)), report.garbledCharacters);
  }
  add(
    'further',
    'page',
    frames.reduce((sum, { report }) => sum + report.moreMentions, 0),
  );
  return [
    ...frames.flatMap(({ report }) => report.unread ?? []),
    ...counts.values(),
    ...(busy.size > 0 ? [{ kind: 'busy' as const, count: busy.size, isPage: busy.has(0) }] : unreadFrames(answers)),
  ];
}
