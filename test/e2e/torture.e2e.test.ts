import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { TORTURE_ROWS, torturePages } from '../pages/torture/build-page.ts';
import { judgeRows, type Verdict } from '../pages/torture/judge-rows.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';

/** What is noticed only at the next look of the scanner may take this long. */
const LATE_TRIES = 12;

const isWrong = ({ problem }: Verdict) => problem !== null;
const row = ({ id, expected, got, problem }: Verdict) =>
  `${problem === null ? 'ok   ' : 'WRONG'} ${id.padEnd(28)} ${expected.padEnd(62)} ${problem ? `${problem}: ${got}` : ''}`;

inBothBrowsers(
  'the torture page in %s',
  () => serve(torturePages()),
  (stage) => {
    let early: Verdict[] = [];
    let late: Verdict[] = [];

    beforeAll(async () => {
      await stage.driver.openPage(`${stage.server.origin}/torture`);
      early = judgeRows(TORTURE_ROWS, (await stage.driver.screening()).screening, false);
      await stage.driver.evaluate('late()');
      for (let tries = 1; tries <= LATE_TRIES; tries++) {
        await sleep(500);
        late = judgeRows(TORTURE_ROWS, (await stage.driver.screening()).screening, true);
        if (!late.some(isWrong)) break;
      }
      const lines = [...early.map((one) => `first  ${row(one)}`), ...late.map((one) => `later  ${row(one)}`)];
      const wrong = [...early, ...late].filter(isWrong).length;
      console.log(`${lines.join('\n')}\n${stage.driver.browser}: ${lines.length - wrong} of ${lines.length} right`);
    });

    test('stands as it was written: every row is there and no script of it failed', async () => {
      const ids = TORTURE_ROWS.flatMap(({ id, markup }) => (markup ? [`row-${id}`] : []));
      expect(new Set(TORTURE_ROWS.map(({ id }) => id)).size).toBe(TORTURE_ROWS.length);
      const state = await stage.driver.evaluate<{ failures: string[]; missing: string[]; typed: string[] }>(`return {
        failures,
        missing: ${JSON.stringify(ids)}.filter((id) => document.getElementById(id) === null),
        typed: ['typed-input', 'typed-textarea'].map((id) => document.getElementById('row-' + id).firstChild.value)
          .concat(document.getElementById('row-typed-editable').innerText.trim()),
      };`);
      expect(state.failures).toEqual([]);
      expect(state.missing).toEqual([]);
      for (const text of state.typed) expect(text).toContain('Hikvision');
    });

    test('every row is right when the page has loaded', () => {
      expect(early.length).toBeGreaterThanOrEqual(TORTURE_ROWS.length);
      expect(early.filter(isWrong).map(row)).toEqual([]);
    });

    test('every row is right after what came, changed, moved and went', () => {
      expect(late.length).toBeGreaterThanOrEqual(TORTURE_ROWS.length);
      expect(late.filter(isWrong).map(row)).toEqual([]);
    });
  },
);
