import type { FrameAnswer, UnreadKind } from '../model/inspection.ts';
import type { FrameReport } from '../model/mention.ts';
import type { Unreadable } from '../model/screening.ts';
import { unreadFrames } from './unread-frames.ts';

/** What the frames of a page reported, and what a look at them told. */
export type LookedAt = {
  frames: readonly { frame: number; report: FrameReport }[];
  answers: ReadonlyMap<number, FrameAnswer>;
  busy: ReadonlySet<number>;
};

/** For what is no page with frames: a document, one mention. */
export const NOTHING_LOOKED_AT: Pick<LookedAt, 'answers' | 'busy'> = { answers: new Map(), busy: new Set() };

type Words = { one: string; many: string; why: string };

const KINDS: Readonly<Record<UnreadKind, Words>> = {
  picture: {
    one: 'picture without a description',
    many: 'pictures without a description',
    why: 'text inside pictures is not read',
  },
  drawing: { one: 'drawing (canvas)', many: 'drawings (canvas)', why: 'what is drawn is not text' },
  media: { one: 'video or sound', many: 'videos or sounds', why: 'speech is not text' },
  embedded: { one: 'embedded document', many: 'embedded documents', why: 'plug-in content is not read' },
};
const UNCHECKED: Words = {
  one: 'piece of text',
  many: 'pieces of text',
  why: 'the extension could not check it; reload the page',
};
const GARBLED: Words = {
  one: 'character that cannot be made out',
  many: 'characters that cannot be made out',
  why: 'the page does not say in which encoding it is written',
};
const FURTHER: Words = {
  one: 'further match',
  many: 'further matches',
  why: 'only the first of each frame are listed',
};

/** "page", or "frame" and its host. */
function placeOf(frame: number, answer: FrameAnswer | undefined): string {
  if (frame === 0) return 'page';
  const address = answer?.inspection?.address ?? '';
  const host = URL.canParse(address) ? new URL(address).host : '';
  return `frame ${host || 'without address'}`;
}

/** What could not be read on a page, each kind counted over the frames of one host, and the frames that were not read. */
export function unreadableOf({ frames, answers, busy }: LookedAt): Unreadable[] {
  const counts = new Map<string, { words: Words; where: string; count: number }>();
  const add = (words: Words, where: string, count: number) => {
    if (count === 0) return;
    const key = `${words.one} ${where}`;
    const before = counts.get(key)?.count ?? 0;
    counts.set(key, { words, where, count: before + count });
  };
  for (const [frame, answer] of [...answers].sort(([a], [b]) => a - b)) {
    for (const { kind, count } of answer.inspection?.unread ?? []) add(KINDS[kind], placeOf(frame, answer), count);
  }
  for (const { frame, report } of frames) {
    add(UNCHECKED, placeOf(frame, answers.get(frame)), report.uncheckedRuns);
    add(GARBLED, placeOf(frame, answers.get(frame)), report.garbledCharacters);
  }
  add(
    FURTHER,
    'page',
    frames.reduce((sum, { report }) => sum + report.moreMentions, 0),
  );
  return [
    ...frames.flatMap(({ report }) => report.unreadable ?? []),
    ...[...counts.values()].map(({ words: { one, many, why }, where, count }) => ({
      what: `${count} ${count === 1 ? one : many}`,
      where,
      why,
    })),
    ...(busy.size > 0
      ? [
          {
            what: busy.size === 1 ? 'a busy frame' : `${busy.size} busy frames`,
            where: busy.has(0) ? 'page' : 'frames',
            why: 'too busy to say what could not be read there',
          },
        ]
      : unreadFrames(answers)),
  ];
}
