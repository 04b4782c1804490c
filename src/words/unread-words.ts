import type { Unreadable } from '../model/screening.ts';
import type { UnreadPart } from '../model/unread-part.ts';
import { allWords } from './format.ts';
import { type NumberSpeaker, pageNumbers } from './page-numbers.ts';
import { words } from './words.ts';

/** In the language that is spoken. */
const spoken = (): NumberSpeaker => ({ unread: words().unread, all: allWords });

type Frames = Extract<UnreadPart, { kind: 'frame' }>;
type Pages = Extract<UnreadPart, { pages: readonly number[] }>;

function frameWords({ count, from, isPdf }: Frames, { unread: { what, where, why } }: NumberSpeaker): Unreadable {
  const origin = from === null ? what.unknownAddress : 'host' in from ? from.host : what.schemeAddress(from.scheme);
  return {
    what: count === 1 ? what.frame(origin) : what.frames(count, origin),
    where: where.page,
    why: isPdf ? why.framePdf : why.frame,
  };
}

function pagesWords({ kind, pages }: Pages, speaker: NumberSpeaker): Unreadable {
  const { what, where, why } = speaker.unread;
  const reasons = {
    'pages-without-text': [why.pageWithoutText, why.pagesWithoutText],
    'pages-broken': [why.pageBroken, why.pagesBroken],
    'pages-garbled': [why.pageGarbled, why.pagesGarbled],
  } as const;
  const [one, many] = reasons[kind];
  const numbers = pageNumbers(pages, speaker);
  const isOne = pages.length === 1;
  return { what: (isOne ? what.onePage : what.pages)(numbers), where: where.document, why: isOne ? one : many };
}

/** What could not be read, where it is and why, in words. */
export function unreadWords(part: UnreadPart, speaker: NumberSpeaker = spoken()): Unreadable {
  const { what, where, why } = speaker.unread;
  switch (part.kind) {
    case 'busy':
      return {
        what: part.count === 1 ? what.busyFrame : what.busyFrames(part.count),
        where: part.isPage ? where.page : where.frames,
        why: why.busy,
      };
    case 'frame':
      return frameWords(part, speaker);
    case 'pages-without-text':
    case 'pages-broken':
    case 'pages-garbled':
      return pagesWords(part, speaker);
    case 'attached':
      return { what: what.attached(part.count), where: where.document, why: why.attached };
    case 'form':
      return { what: what.form, where: where.document, why: why.form };
    case 'cut-off':
      return { what: what.cutOff, where: where.document, why: why.cutOff };
    default:
      return {
        what: what[part.kind](part.count),
        where:
          part.where === 'page' ? where.page : part.where.frame === '' ? where.nameless : where.frame(part.where.frame),
        why: why[part.kind],
      };
  }
}
