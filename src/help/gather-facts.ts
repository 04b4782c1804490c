import { browser } from '../messages/browser.ts';
import { caller } from '../messages/call.ts';
import type { DeskCalls } from '../messages/desk-contract.ts';
import type { ListsCalls } from '../messages/lists-contract.ts';
import type { PanelCalls } from '../messages/panel-contract.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import type { SettingTold, SupportFacts } from '../ui/support/support-facts.ts';

const ask = caller<ListsCalls & DeskCalls & PanelCalls>((message) => browser.runtime.sendMessage(message));

/** Settings that are words out of a list of ours; of all others only the number of things or whether there is one. */
const TOLD_AS_THEY_ARE = new Set<keyof Settings>([
  'where',
  'highlightStyle',
  'language',
  'basesOff',
  'roles',
  'sourcesOn',
]);

function toldSettings(settings: Settings): Record<string, SettingTold> {
  const told = ([name, value]: [string, Settings[keyof Settings]]): SettingTold => {
    const isList = Array.isArray(value);
    if (TOLD_AS_THEY_ARE.has(name as keyof Settings)) return isList ? value.join(' ') || 'none' : String(value);
    return isList ? value.length : value === '' ? 'not set' : 'set';
  };
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, told([name, value])]));
}

async function openTabs(): Promise<SupportFacts['tabs']> {
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? null : (await ask('screenings-of-tabs', id)).tabs;
}

/** Puts together what the troubleshooting text tells; what does not answer is told as that. */
export async function gatherFacts(): Promise<SupportFacts> {
  const orNull = <T>(asked: Promise<T>): Promise<T | null> => asked.catch(() => null);
  const [platform, lists, desk, permissions, tabs, settings] = await Promise.all([
    browser.runtime.getPlatformInfo(),
    orNull(ask('lists-state')),
    ask('desk-problem').catch((error: unknown) => String(error)),
    browser.permissions.getAll(),
    orNull(openTabs()),
    readSettings(),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
    platform: `${platform.os} ${platform.arch}`,
    language: navigator.language,
    at: new Date().toISOString(),
    lists,
    deskProblem: desk,
    origins: permissions.origins ?? [],
    tabs,
    settings: toldSettings(settings),
  };
}
