import type { TabScreening } from '../../messages/contract.ts';
import type { LeftOut } from '../../model/decision.ts';
import { momentWords } from '../../words/format.ts';
import { editionWords } from '../../words/list-words.ts';
import { words } from '../../words/words.ts';
import { byWords, scopeSentences } from '../decisions/decision-words.ts';
import type { ReportLine } from './report-line.ts';

const item = (depth: number, text: string): ReportLine => ({ kind: 'item', depth, parts: [text] });

/** The companies that an answer leaves out, each with why, and the lists it says nothing of; no line where there are none. */
export function notShownLines({ leftOut, listsOff }: Pick<TabScreening, 'leftOut' | 'listsOff'>): ReportLine[] {
  if (leftOut.length === 0 && listsOff.length === 0) return [];
  const { copy, decisions } = words();
  const names = listsOff.map(editionWords);
  return [
    { kind: 'heading', depth: 1, parts: [copy.notShown] },
    ...leftOut.flatMap(companyLines),
    ...(names.length > 0 ? [item(0, decisions.leftOut.listsOff({ names }))] : []),
  ];
}

/** One company with its places; under it who decided, when, why and for where, or what is switched off. */
function companyLines({ name, why, places, isInPart, decision }: LeftOut): ReportLine[] {
  const { leftOut: say, about } = words().decisions;
  const count = { count: places };
  const reasons = decision
    ? [
        about.decided({ by: byWords(decision.by), day: momentWords(decision.at) }),
        about.reason(decision),
        scopeSentences(decision).join(' '),
      ]
    : [why === 'list-off' ? say.listOff : say.basisOff];
  return [
    item(0, `${name} (${isInPart ? say.placesOfShown(count) : say.places(count)})`),
    ...reasons.map((reason) => item(1, reason)),
  ];
}
