import { pluralIn } from '../plural.ts';

const companies = (count: number) => pluralIn('en', count, { one: '# company', other: '# companies' });
const are = (count: number) => (count === 1 ? 'is' : 'are');

/** A person’s decisions on hits, what they leave out, and the user’s own data. */
export const decisions = {
  form: {
    open: 'Not this company…',
    title: 'Not this company',
    lead: ({ name }: { name: string }) =>
      `${name} will not be shown where you decide so. The decision stays on this device, and you can take it back at any time.`,
    reason: 'Why is it not this company? (required)',
    reasonHint: 'For whoever checks this later: what it is instead, and how you know.',
    reasonMissing: 'Say why: a decision without a reason cannot be checked later.',
    where: 'Where',
    onSite: ({ site }: { site: string }) => `Only on ${site}`,
    underSite: ({ site }: { site: string }) => `On ${site} and all sites under it`,
    everywhereOnly: 'This document belongs to no site: the decision holds on every site and in every document.',
    everywhere: 'On every site and in every document',
    which: 'Which text',
    anyText: 'Whatever text names it',
    theseWords: 'Only these words, as they stand on the page',
    wordsHint: 'You may add words before or after the name, such as “Dahua Road”.',
    wordsMissing: 'These words do not stand around the name anywhere on this page.',
    by: 'Who decides (your name; may stay empty)',
    byHint: 'It is written under your decisions, and kept in the settings.',
    submit: 'Do not show it',
    cancel: 'Cancel',
    failed: ({ why }: { why: string }) => `The decision could not be kept: ${why}`,
    done: ({ name }: { name: string }) => `${name} is not shown there any more. What is not shown is listed below.`,
  },
  leftOut: {
    byDecision: ({ count }: { count: number }) =>
      `${companies(count)} ${are(count)} not shown: you decided that the text means somebody else.`,
    byList: ({ count }: { count: number }) =>
      count === 1
        ? `${companies(count)} is not shown: it is only on lists that are switched off.`
        : `${companies(count)} are not shown: they are only on lists that are switched off.`,
    byBasis: ({ count }: { count: number }) =>
      count === 1
        ? `${companies(count)} is not shown: its ground is switched off.`
        : `${companies(count)} are not shown: their grounds are switched off.`,
    inPart: ({ count }: { count: number }) =>
      `${pluralIn('en', count, { one: 'Of # company that is shown', other: 'Of # companies that are shown' })}, some places are left out.`,
    listsOff: ({ names }: { names: readonly string[] }) =>
      `${pluralIn('en', names.length, { one: '# list is switched off', other: '# lists are switched off' })} in the settings, and nothing is said of it here: ${names.join(', ')}.`,
    places: ({ count }: { count: number }) => pluralIn('en', count, { one: '# place', other: '# places' }),
    placesOfShown: ({ count }: { count: number }) =>
      pluralIn('en', count, { one: '# place; others are shown', other: '# places; others are shown' }),
    listOff: 'Only on lists that are switched off in the settings.',
    basisOff: 'Its ground is switched off in the settings.',
    showAgain: 'Show it again',
    shownAgain: ({ name }: { name: string }) => `${name} is shown again.`,
    failed: ({ why }: { why: string }) => `It could not be taken back: ${why}`,
  },
  about: {
    somebody: 'somebody in this browser profile',
    decided: ({ by, day }: { by: string; day: string }) => `Decided by ${by} on ${day}.`,
    reason: ({ reason }: { reason: string }) => `Reason: “${reason}”`,
    onSite: ({ site }: { site: string }) => `Holds on ${site}.`,
    underSite: ({ site }: { site: string }) => `Holds on ${site} and all sites under it.`,
    everywhere: 'Holds on every site.',
    forWords: ({ text }: { text: string }) => `For the words “${text}” alone.`,
    forAny: 'For whatever text names it.',
  },
  reopened: {
    title: 'Shown again: its record has changed',
    decided: ({ by, day, name }: { by: string; day: string; name: string }) =>
      `On ${day}, ${by} decided that this is not ${name}. That rested on an older record, so the possible match stands again until somebody decides anew.`,
    changed: 'What changed since:',
    unknown: 'What changed cannot be said in words.',
    change: {
      gone: 'The lists held now have no such company.',
      name: ({ was, is }: { was: string; is: string }) => `Its name is “${is}” now; it was “${was}”.`,
      namesAdded: ({ names }: { names: readonly string[] }) => `Names added: ${names.join('; ')}.`,
      namesGone: ({ names }: { names: readonly string[] }) => `Names that are gone: ${names.join('; ')}.`,
      listingAdded: ({ list }: { list: string }) => `A listing was added: ${list}.`,
      listingGone: ({ list }: { list: string }) => `A listing is gone: ${list}.`,
      listingChanged: ({ list }: { list: string }) => `What ${list} says of it has changed.`,
      linkAdded: ({ to }: { to: string }) => `A link to another company was reported: ${to}.`,
      linkGone: ({ to }: { to: string }) => `A link to another company is reported no more: ${to}.`,
      linkChanged: ({ to }: { to: string }) => `A link to another company is reported otherwise: ${to}.`,
      other: 'Its seat, its name in another script, or what kind of name one of them is.',
    },
    drop: 'Take the old decision back',
  },
  page: {
    title: 'Decisions',
    lead: 'What somebody in this browser profile decided is not the company a text seems to name. It is not shown there, not highlighted and not counted; pages say how many companies they leave out.',
    none: 'Nothing was decided yet. In the popup, each company ends with “Not this company…”.',
    count: ({ count, reopened }: { count: number; reopened: number }) =>
      reopened === 0
        ? `${pluralIn('en', count, { one: '# decision', other: '# decisions' })} in force.`
        : `${pluralIn('en', count, { one: '# decision', other: '# decisions' })} in force; ${pluralIn('en', reopened, { one: '# is', other: '# are' })} open again, for the record has changed.`,
    table: 'Decisions, those open again first',
    company: 'Company',
    state: 'State',
    scope: 'Where and for which text',
    who: 'Who and when',
    why: 'Why',
    doing: 'Action',
    states: {
      'in-force': 'in force',
      reopened: 'open again',
      withdrawn: ({ day }: { day: string }) => `taken back on ${day}`,
    },
    restsOnTitle: 'What it rests on',
    restsOn: ({ lists, version, hash }: { lists: string; version: string; hash: string }) =>
      `Lists then: ${lists}. Version ${version}. SHA-256 of the record: ${hash}.`,
    withdraw: 'Take back',
    withdrawOf: ({ name }: { name: string }) => `Take back the decision on ${name}`,
    withdrawn: ({ name }: { name: string }) => `The decision on ${name} was taken back. It stays on record below.`,
    history: ({ count }: { count: number }) =>
      `${pluralIn('en', count, { one: '# decision that was', other: '# decisions that were' })} taken back`,
    failed: ({ why }: { why: string }) => `The decisions could not be read: ${why}`,
  },
  data: {
    title: 'Your data',
    lead: 'Settings, decisions, your own lists, spot checks with their evidence and tables of names are kept in this browser profile and nowhere else.',
    exportTitle: 'Take it along',
    exportLead:
      'Everything of your own in one file: settings, decisions with the record they rest on, own lists with their entries. Official lists are not in it; spot checks, evidence and tables of names are exported on the desk.',
    exportButton: 'Export to a file',
    exportOff: 'Your organisation has switched exporting off.',
    exported: ({ name }: { name: string }) => `Exported to ${name}.`,
    exportFailed: ({ why }: { why: string }) => `Nothing was exported: ${why}`,
    importTitle: 'Bring it back',
    importLead:
      'A file that was exported here or elsewhere is looked at first; nothing is taken over before you say so, and no decision and no list that is here is lost.',
    importLabel: 'File to import',
    imported: 'The file was taken over. Own lists are joined to the others next, which may take a minute.',
    importFailed: ({ why }: { why: string }) => `Not all of the file was taken over: ${why}`,
    refused: ({ why }: { why: string }) =>
      `The file was not taken: something in it is not as it was exported (${why}).`,
    faults: {
      'too-large': 'The file was not taken: it is larger than 256 MB.',
      'no-json': 'The file was not taken: it is damaged or cut off, or no file of this kind.',
      'too-deep': 'The file was not taken: it nests deeper than any file that is exported here.',
      'forbidden-name': 'The file was not taken: it holds a name that no export has, such as “__proto__”.',
      'other-file': 'The file was not taken: it was not exported by Listlight.',
      'newer-version': 'The file was not taken: a newer version of Listlight wrote it. Update Listlight first.',
    },
    preview: {
      title: 'What would be taken over',
      from: ({ when, version }: { when: string; version: string }) => `Exported ${when} by version ${version}.`,
      parts: { settings: 'Settings', decisions: 'Decisions', ownLists: 'Own lists' },
      settings: ({ names }: { names: readonly string[] }) =>
        names.length === 0
          ? 'They are the same as here: nothing changes.'
          : `${pluralIn('en', names.length, { one: '# setting changes', other: '# settings change' })}: ${names.join(', ')}. Sites, updates and joins of the file are added to those here; of all others the file’s value takes the place of the one here.`,
      settingsLeft: ({ names }: { names: readonly string[] }) => `Not understood, and left out: ${names.join(', ')}.`,
      decisions: {
        none: 'The file holds none.',
        added: ({ count }: { count: number }) =>
          pluralIn('en', count, { one: '# decision is new here.', other: '# decisions are new here.' }),
        replaced: ({ count }: { count: number }) =>
          pluralIn('en', count, {
            one: '# decision is newer in the file and takes the place of the one here.',
            other: '# decisions are newer in the file and take the place of those here.',
          }),
        kept: ({ count }: { count: number }) =>
          pluralIn('en', count, {
            one: '# decision is here already, as new or newer, and stays.',
            other: '# decisions are here already, as new or newer, and stay.',
          }),
      },
      noLists: 'The file holds none.',
      fates: {
        new: ({ name, entries }: { name: string; entries: number }) =>
          `“${name}” with ${pluralIn('en', entries, { one: '# entry', other: '# entries' })} is added.`,
        same: ({ name }: { name: string }) => `“${name}” is here already, with the same entries.`,
        beside: ({ name, entries }: { name: string; entries: number }) =>
          `A list of this name is here with other entries. Both are kept: that of the file, with ${pluralIn('en', entries, { one: '# entry', other: '# entries' })}, as “${name}”.`,
      },
      take: 'Take over what is chosen',
      busy: 'Taking it over…',
      cancel: 'Leave everything as it is',
    },
    settingNames: {
      where: 'where pages are read',
      sitesOn: 'sites that are read',
      sitesOff: 'sites that are never read',
      listsOff: 'lists switched off',
      basesOff: 'grounds switched off',
      highlightStyle: 'highlight style',
      roles: 'as whom you ask',
      reviewer: 'who decides',
      language: 'language',
      sourcesOn: 'lists that update by themselves',
      joinsApart: 'entries taken apart from companies',
    },
    resetTitle: 'Forget it',
    resetLead: 'Official lists stay as they are; what is forgotten here is only in a file that you exported.',
    resetSettings: 'Reset the settings…',
    resetSettingsQuestion:
      'All settings go back to what they were after the installation. Decisions and own lists stay.',
    resetSettingsYes: 'Reset the settings',
    resetAll: 'Forget everything of mine…',
    resetAllLead:
      'Settings, all decisions, all own lists, all spot checks with their evidence and all tables of names would be gone. Export them first, those of the desk there, if you may want them again.',
    resetAllGoOn: 'Go on without another export…',
    resetAllQuestion:
      'This cannot be taken back. Forget settings, decisions, own lists, spot checks, evidence and tables of names?',
    resetAllYes: 'Forget everything',
    resetDone: { settings: 'The settings were reset.', everything: 'Everything of your own was forgotten.' },
    resetFailed: ({ why }: { why: string }) => `Not all of it was forgotten: ${why}`,
  },
};
