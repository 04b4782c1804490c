import { type Basis, strongerBasis } from '../../model/basis.ts';
import type { LeftOut } from '../../model/decision.ts';
import type { FrameMention, FrameReport, NameRef, Span } from '../../model/mention.ts';
import { type LeaveOutRules, whyLeftOut } from './why-left-out.ts';

type Told = Pick<FrameMention, 'text' | 'context' | 'names'>;

/** The names of a mention that are shown. */
export function shownNames(mention: Told, rules: LeaveOutRules): NameRef[] {
  return mention.names.filter((name) => whyLeftOut(name, mention, rules) === null);
}

/** The frames of a page without what is not shown, and what that is. */
export type Shown<Frame> = { frames: Frame[]; leftOut: LeftOut[] };

/**
 * Leaves out of what the frames of a page report whatever is not shown there, before anything is said of it: so no
 * statement, count or order rests on it. Tells what was left out and why, a line a company and reason.
 */
export function leaveOut<Frame extends { report: FrameReport }>(
  frames: readonly Frame[],
  rules: LeaveOutRules,
  nameOf: (entity: string) => string,
): Shown<Frame> {
  const found = new Map<string, LeftOut>();
  const shown = new Set<string>();
  const mentionsLeft = (mentions: readonly FrameMention[]): FrameMention[] =>
    mentions.flatMap((mention) => {
      const names = mention.names.filter((name) => {
        const why = whyLeftOut(name, mention, rules);
        if (why === null) {
          shown.add(name.entity);
          return true;
        }
        const key = JSON.stringify([name.entity, why.why, why.decision?.id]);
        const places = (found.get(key)?.places ?? 0) + 1;
        found.set(key, { entity: name.entity, name: nameOf(name.entity), ...why, places, isInPart: false });
        return false;
      });
      return names.length === 0 ? [] : [names.length === mention.names.length ? mention : { ...mention, names }];
    });
  const left = frames.map((frame) => ({
    ...frame,
    report: { ...frame.report, mentions: mentionsLeft(frame.report.mentions) },
  }));
  const leftOut = [...found.values()].map((one) => ({ ...one, isInPart: shown.has(one.entity) }));
  return { frames: left, leftOut };
}

/** How much of the text around a match a frame keeps, and how much of the match; see the scanner's mentions. */
const CONTEXT = 60;
const LONGEST_TEXT = 300;

/** A span as a frame will tell of it. */
function toldOf(text: string, { start, end, names }: Span): Told {
  const to = Math.min(end, start + LONGEST_TEXT);
  return { text: text.slice(start, to), context: text.slice(Math.max(0, start - CONTEXT), to + CONTEXT), names };
}

/**
 * Marks the spans of a text that are not painted, and gives the others the ground that is left. They are answered all
 * the same: the frame tells of them, so that the popup can say what is not shown.
 */
export function markLeftOut(text: string, spans: readonly Span[], rules: LeaveOutRules): Span[] {
  return spans.map((span) => {
    const names = shownNames(toldOf(text, span), rules);
    if (names.length === 0) return { ...span, isLeftOut: true };
    const grounds = names.map((name): Basis => rules.groundOf(name) ?? 'hint');
    return { ...span, basis: grounds.reduce(strongerBasis) };
  });
}
