import type { Driver } from './driver.ts';
import { type ListsPage, listsPageIn } from './lists-page.ts';

/** The settings in the tab under test. */
export type SettingsPage = Pick<ListsPage, 'textWith' | 'press' | 'violations' | 'go'> & {
  /** Opens them anew, and waits until they are there. */
  open: () => Promise<void>;
  /** A choice by its words: whether it is chosen, and whether it can be changed. */
  choice: (label: string) => Promise<{ isChosen: boolean; isLocked: boolean }>;
  /** Clicks a choice, as a hand does: a locked one stays as it is. */
  choose: (label: string) => Promise<void>;
  /** Puts the keyboard into the first field with this label within the group of this title. */
  focusField: (group: string, label: string) => Promise<void>;
  /** The text of the group of this title. */
  group: (title: string) => Promise<string>;
  /** What was told last, of a change that was saved and of one that was not. */
  told: () => Promise<{ status: string; alert: string }>;
};

/** Finds an input by the beginning of its label's text. */
const INPUT = (label: string) => `
  const label = [...document.querySelectorAll('.settings label')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(label)}));
  const input = document.getElementById(label.htmlFor);`;

const GROUP = (title: string) => `
  const group = [...document.querySelectorAll('.setting')].find((one) => one.querySelector('h2').textContent === ${JSON.stringify(title)});`;

/** Drives the settings in a browser. */
export function settingsPageIn(driver: Driver): SettingsPage {
  const { open, textWith, press, violations, go } = listsPageIn(driver);
  return {
    textWith,
    press,
    violations,
    go,
    async open() {
      await open('#/settings');
      await driver.evaluate(
        `while (!document.querySelector('.shortcuts td')) await new Promise((go) => setTimeout(go, 20));`,
      );
    },
    choice: (label) =>
      driver.evaluate(`${INPUT(label)} return { isChosen: input.checked, isLocked: input.matches(':disabled') };`),
    choose: (label) => driver.evaluate(`${INPUT(label)} label.click();`),
    focusField: (group, label) =>
      driver.evaluate(`${GROUP(group)}
        const label = [...group.querySelectorAll('label')].find((one) => one.textContent === ${JSON.stringify(label)});
        document.getElementById(label.htmlFor).focus();`),
    group: (title) => driver.evaluate(`${GROUP(title)} return group.innerText;`),
    told: () =>
      driver.evaluate(`
        const text = (role) => document.querySelector('.told [role=' + role + ']').textContent;
        return { status: text('status'), alert: text('alert') };`),
  };
}
