import { describe, expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';
import { lookOver, unfoldCard } from './surfaces/axe.ts';
import { putAway } from './surfaces/surface-state.ts';
import { SURFACE_PAGES, SURFACE_STATES } from './surfaces/surfaces.ts';

inBothBrowsers(
  'every surface in %s',
  () => serve({ ...SURFACE_PAGES }),
  (stage) => {
    describe.each(SURFACE_STATES)('$name', (state) => {
      test('breaks no rule of access, light or dark', async () => {
        await state.bring(stage);
        if (state.at === 'card') await unfoldCard(stage);
        await stage.driver.setColours('dark');
        const inTheDark = await lookOver(stage.driver, state.at, 'colours');
        expect(inTheDark.lines, 'dark').toEqual([]);
        await stage.driver.setColours('light');
        const { lines, passed } = await lookOver(stage.driver, state.at);
        expect(lines, 'light').toEqual([]);
        // Something was looked at.
        expect(inTheDark.passed).toContain('color-contrast');
        expect(passed).toEqual(expect.arrayContaining(['color-contrast', 'aria-hidden-body']));
        await putAway(stage, state);
      });
    });
  },
);
