import * as v from 'valibot';
import { Id, type LineError, type LineId } from '../match/check-value.ts';
import type { Basis } from '../model/basis.ts';
import type { Form } from '../model/entity-name.ts';
import type { Role } from '../model/role.ts';
import { withRoles } from '../screening/describe-spans.ts';
import { basisOfName, type Judge, judgeText, withoutNamedModels } from '../screening/judge-text.ts';
import { checkLine } from './check-line.ts';

const Line = v.object({
  id: Id,
  text: v.string(),
  lang: v.optional(v.string()),
});

/** A hit of the line filter; `start` and `end` are UTF-16 offsets into the text of the line. */
export type LineHit = {
  text: string;
  start: number;
  end: number;
  entity: string;
  form: Form;
  basis: Basis;
  /** What the words around say the company is here, where they say so. */
  role?: Role;
};

/** Answer to one line. */
export type LineAnswer = { id: LineId; hits: LineHit[] } | LineError;

/**
 * Screens one line of JSON, `{id, text, lang?}`. A line that is not that answers with an error and
 * nothing else happens. A name borne by several parties is one hit each.
 */
export function screenLine(judge: Judge, line: string): LineAnswer {
  const checked = checkLine(Line, line);
  if ('error' in checked) return checked;
  const { id, text } = checked.value;
  const hits = withRoles(text, withoutNamedModels(judge, judgeText(judge, text))).flatMap(
    ({ start, end, names, role }) =>
      names.map((name): LineHit => {
        const { entity, form } = name;
        return {
          text: text.slice(start, end),
          start,
          end,
          entity,
          form,
          basis: basisOfName(judge, name),
          ...(role ? { role } : {}),
        };
      }),
  );
  return { id, hits };
}
