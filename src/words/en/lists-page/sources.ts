import { FAILURE_SENTENCES } from '../../../model/update-failure.ts';

/** Where official lists can be had, and what is being done to the lists just now. */
export const sources = {
  title: 'Official sources',
  about:
    'A source that is on is read from its official host, at most once a day. The request says nothing about you or the pages you read.',
  none: 'This version knows no source.',
  carries: (lists: string, host: string) => `${lists} · from ${host}`,
  byItself: 'Update by itself',
  now: 'Update now',
  noPermission: (host: string) => `The browser does not let Listlight reach ${host} yet; both buttons ask for it.`,
  notAllowed: (host: string) => `The browser was not allowed to reach ${host}, so nothing was done.`,
  notAsked: (host: string, error: string) => `The browser could not be asked for ${host}: ${error}`,
  neverRead: 'Never read on this device.',
  next: (when: string) => `Next look: ${when}.`,
  nonePlanned: 'Nothing is planned.',
  exactly: 'What exactly',
  /** What came to an end, said aloud. */
  news: (name: string, result: string) => `${name}: ${result}`,
  job: {
    phases: {
      reading: (name: string) => `Reading: ${name}`,
      storing: (name: string) => `Storing the entries: ${name}`,
      joining: (name: string) => `Putting parties together: ${name}`,
      indexing: (name: string) => `Preparing the names: ${name}`,
      activating: (name: string) => `Taking it into use: ${name}`,
    },
    so: (phase: string, done: string) => `${phase}, ${done}`,
    soFar: (phase: string, done: string, total: string) => `${phase}, ${done} of ${total}`,
    percent: (phase: string, percent: number) => `${phase}, ${percent} %`,
    progress: (name: string) => `Progress: ${name}`,
    cancel: 'Cancel',
  },
  failures: FAILURE_SENTENCES,
};
