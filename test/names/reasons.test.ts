import { expect, it } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { RULE_FACTS } from '../../src/model/variant-rule.ts';
import { prepareJudge } from '../../src/screening/judge.ts';
import { judgeText } from '../../src/screening/judge-text.ts';
import { reasons } from '../../src/words/en/reasons.ts';
import { mentionReason } from '../../src/words/reasons/mention-reason.ts';
import { FOUND_CASES } from './found-cases.ts';

const records = bundledRecords();
const judge = prepareJudge(records, '2026-11-22', { hasRelabels: false });
const namesOf = new Map(records.entities.map(({ id, name, names }) => [id, { name, names }]));

it('says of every hit which name of the company it matched, what that name is to it, and by which rule', () => {
  let hits = 0;
  for (const { text } of FOUND_CASES) {
    for (const { start, end, names } of judgeText(judge, text)) {
      for (const name of names) {
        hits += 1;
        const entity = namesOf.get(name.entity);
        const written = text.slice(start, end);
        const reason = mentionReason({ text: written, form: name.form, where: 'text' }, name, entity?.name ?? '');
        if (name.form === 'model') {
          expect(reason).toContain('a hint, not a listing');
          continue;
        }
        expect(entity?.names.find((one) => one.text === name.name && one.kind === name.kind)).toBeDefined();
        expect(reason).toContain(name.name);
        expect(reason).toMatch(
          /\((its own name|an alias|an alias that is .*|a former name|a brand|another script or spelling|a web domain)\)/,
        );
        const words = name.rule && reasons.differences[name.rule];
        expect(reason.endsWith(written === name.name ? ', as spelt' : `, ${words}`)).toBe(true);
      }
    }
  }
  expect(hits).toBeGreaterThan(200);
});

it('has a class of text for every rule', () => {
  for (const { covers } of Object.values(RULE_FACTS)) expect(covers).not.toBe('');
});
