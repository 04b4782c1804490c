import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sealRecord } from '../../../evidence/record-hash.ts';
import { browser } from '../../../messages/browser.ts';
import type { EvidenceFile, EvidenceRecord } from '../../../model/evidence.ts';
import { readSettings } from '../../../settings/settings.ts';
import { addEvidence } from '../../../store/sessions/evidence.ts';
import { withOwnData } from '../../decisions/kept-decisions.ts';
import { readReports } from '../../tab-reports.ts';
import { gzip } from '../gzip.ts';
import { followedTab, type PageTab, readPage } from '../observe-tab.ts';
import { withoutFragment } from '../page-text.ts';
import { runningSession } from '../running.ts';
import { sessionGrew } from '../session-news.ts';
import { capturePage, type Shot } from './capture-page.ts';
import { checkSame, type Read, WAS_LEFT } from './check-same.ts';

/** Every picture of a browser comes out of one window: one record after the other. */
let turns: Promise<unknown> = Promise.resolve();

function fileOf(name: string, what: EvidenceFile['what'], { bytes, top, width, height }: Shot) {
  const file: EvidenceFile = { name, what, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)), top, width, height };
  return { file, name, bytes };
}

/** Between two tries to read a page that is still coming. */
const AGAIN_MS = 700;
const MOST_TRIES = 8;

/** The page as it is, with the document that it is in. Rejects where it is not read, or does not come to rest. */
async function reading(tab: PageTab): Promise<Read> {
  for (let tries = 1; ; tries++) {
    const { answer, text } = await readPage(tab);
    if (answer.state === 'unread') throw new Error('nothing of this page was read');
    const startedAt = (await readReports(tab.id)).frames[0]?.startedAt ?? 0;
    if (answer.state === 'done') return { answer, text, startedAt };
    if (tries === MOST_TRIES) throw new Error('the page is still being read');
    await new Promise((go) => setTimeout(go, AGAIN_MS));
  }
}

async function record(tab: PageTab, notes: string): Promise<EvidenceRecord> {
  const [running, { reviewer }] = [await runningSession(), await readSettings()];
  const before = await reading(tab);
  const { visible, strips, whyNoStrips } = await capturePage(tab.id, tab.windowId ?? -2);
  const after = await followedTab(tab.id);
  if (!after || withoutFragment(after.url) !== withoutFragment(tab.url)) throw new Error(WAS_LEFT);
  // Scrolling brings text into pages: what is kept is what they held when the last picture was taken.
  const read = await reading(after);
  checkSame(before, read);
  const { answer, text } = read;
  const at = new Date().toISOString();
  const files = [
    fileOf('visible.png', 'visible', visible),
    ...strips.map((strip, i) => fileOf(`strip-${String(i + 1).padStart(2, '0')}.png`, 'strip', strip)),
  ];
  const session = running && !tab.incognito ? { id: running.id, name: running.name } : null;
  const unsealed = {
    format: 'listlight-evidence',
    formatVersion: 1,
    id: crypto.randomUUID(),
    session,
    at,
    by: reviewer.trim(),
    address: answer.screening.page,
    title: answer.screening.title,
    textSha256: text?.sha256 ?? null,
    isTextCut: text?.isCut ?? false,
    screening: answer.screening,
    leftOut: answer.leftOut,
    files: files.map(({ file }) => file),
    whyNoStrips,
    tags: [],
    notes,
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
  } as const;
  const packed = text && (await gzip(text.bytes));
  return withOwnData((desk) =>
    addEvidence(
      desk,
      session?.id ?? null,
      (last) => sealRecord({ ...unsealed, number: (last?.number ?? 0) + 1, previous: last?.sha256 ?? null }),
      { files, text: packed },
    ),
  );
}

/** Keeps evidence of the page in a tab, at the end of the chain of the session that runs, or of none. */
export function recordEvidence(tab: number, notes: string): Promise<EvidenceRecord> {
  const turn = turns.then(async () => {
    const page = await followedTab(tab);
    if (!page) throw new Error('nothing is kept of this page');
    const made = await record(page, notes);
    await sessionGrew();
    return made;
  });
  turns = turn.catch(() => undefined);
  return turn;
}
