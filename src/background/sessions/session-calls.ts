import { browser } from '../../messages/browser.ts';
import type { Handlers } from '../../messages/call.ts';
import type { SessionCalls } from '../../messages/session-contract.ts';
import type { KeptSession, Session, SessionSummary } from '../../model/session.ts';
import { deleteOtherEvidence, readEvidence, readEvidenceFile } from '../../store/sessions/evidence.ts';
import { changePage, readPages, readText } from '../../store/sessions/pages.ts';
import {
  beginSession,
  changeSession,
  deleteSession,
  readRunning,
  readSessions,
} from '../../store/sessions/sessions.ts';
import { refreshBadges } from '../badge.ts';
import { checkNumber } from '../check-message.ts';
import { withOwnData } from '../decisions/kept-decisions.ts';
import { readReports } from '../tab-reports.ts';
import { toBase64 } from './base64.ts';
import {
  checkAddress,
  checkFileName,
  checkId,
  checkName,
  checkNotes,
  checkPageChange,
  checkSessionChange,
  checkTags,
} from './check-session.ts';
import { recordEvidence } from './evidence/record-evidence.ts';
import { setFollowing } from './follow-tabs.ts';
import { unpackText } from './gzip.ts';
import { documentName, isFollowed, loadName } from './observe-tab.ts';
import { runningChanged, runningSession, sessionMayRun } from './running.ts';
import { sessionGrew } from './session-news.ts';
import { showSign } from './session-sign.ts';
import { tabLoad } from './tab-loads.ts';

function summaryOf({ last: _last, documents: _documents, ...summary }: KeptSession): SessionSummary {
  return summary;
}

/** Everything that rests on which session runs, brought to what is so now. */
export async function sessionChanged(): Promise<void> {
  const running = await runningChanged();
  await setFollowing(running !== null);
  await showSign(running);
  await refreshBadges();
  await sessionGrew();
}

/** Names of the documents that are open now: they do not belong to a session that begins. */
async function openDocuments(): Promise<string[]> {
  const tabs = (await browser.tabs.query({})).filter(isFollowed);
  const names = tabs.map(async (tab) => {
    const [{ frames }, load] = [await readReports(tab.id), await tabLoad(tab.id)];
    const read = frames[0] ? [documentName(frames[0].startedAt, tab.url)] : [];
    return [...read, loadName(load, tab.url)];
  });
  return (await Promise.all(names)).flat();
}

/** Beginning and ending happen one after the other. */
let turns: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = turns.then(work);
  turns = turn.catch(() => undefined);
  return turn;
}

function start(name: string, tags: readonly string[]): Promise<Session> {
  return inTurn(async () => {
    const session: Session = {
      id: crypto.randomUUID(),
      name,
      tags,
      notes: '',
      startedAt: new Date().toISOString(),
      endedAt: null,
      version: browser.runtime.getManifest().version,
    };
    const open = await openDocuments();
    await sessionMayRun();
    try {
      await withOwnData((desk) => beginSession(desk, session, open));
    } finally {
      await sessionChanged();
    }
    return session;
  });
}

/** Ends the session that runs; a background that was ended in the middle leaves it running, and it is ended again. */
function stop(): Promise<void> {
  return inTurn(async () => {
    const running = await runningSession();
    if (!running) return;
    const endedAt = new Date().toISOString();
    await withOwnData((desk) => changeSession(desk, running.id, (session) => ({ ...session, endedAt })));
    await sessionChanged();
  });
}

async function annotated(id: string, change: Partial<Session>): Promise<Session> {
  const changed = await withOwnData((desk) => changeSession(desk, id, (session) => ({ ...session, ...change })));
  await sessionChanged();
  return summaryOf(changed);
}

async function forget(id: string): Promise<void> {
  await inTurn(() => withOwnData((desk) => deleteSession(desk, id)));
  await sessionChanged();
}

async function textOf(id: string): Promise<string | null> {
  const packed = await withOwnData((desk) => readText(desk, id));
  return packed ? unpackText(packed) : null;
}

/** Answers what pages ask about spot checks and evidence. */
export const sessionCalls: Handlers<SessionCalls, null> = {
  sessions: async () =>
    (await withOwnData(readSessions)).map(summaryOf).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)),
  'start-session': (_from, name, tags) => start(checkName(name), checkTags(tags)),
  'stop-session': () => stop(),
  'running-session': async () => {
    const session = (await runningSession()) ? await withOwnData(readRunning) : undefined;
    return session ? summaryOf(session) : null;
  },
  'annotate-session': (_from, id, change) => annotated(checkId(id), checkSessionChange(change)),
  'delete-session': (_from, id) => forget(checkId(id)),
  'session-pages': (_from, id) => withOwnData((desk) => readPages(desk, checkId(id))),
  'annotate-page': async (_from, id, number, address, given) => {
    const row = { session: checkId(id), number: checkNumber(number), address: checkAddress(address) };
    const change = checkPageChange(given);
    const page = await withOwnData((desk) => changePage(desk, row, (one) => ({ ...one, ...change })));
    await sessionGrew();
    return page;
  },
  'session-text': (_from, id) => textOf(checkId(id)),
  'record-evidence': (_from, tab, notes) => recordEvidence(checkNumber(tab), checkNotes(notes)),
  'evidence-of': async (_from, id) => ({
    records: await withOwnData((desk) => readEvidence(desk, id === null ? null : checkId(id))),
  }),
  'delete-other-evidence': async () => {
    await withOwnData(deleteOtherEvidence);
    await sessionGrew();
  },
  'evidence-file': async (_from, record, name) => {
    const bytes = await withOwnData((desk) => readEvidenceFile(desk, checkId(record), checkFileName(name)));
    return bytes ? toBase64(bytes) : null;
  },
};
