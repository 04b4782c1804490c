import type { ChildFrame, FrameAnswer } from '../model/inspection.ts';
import type { Unreadable } from '../model/screening.ts';

const WHY = 'it could not be read: no access, or it did not load';
const WHY_PDF = 'a PDF in a frame is not read';

/** What a frame that was not read is called. */
function nameOf({ address }: ChildFrame): { what: string; why: string } {
  const url = URL.canParse(address) ? new URL(address) : null;
  const from = url?.host || (url ? `${url.protocol} address` : 'an unknown address');
  const isPdf = url !== null && /\.pdf$/i.test(url.pathname);
  return { what: `frame from ${from}`, why: isPdf ? WHY_PDF : WHY };
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : '');

/** Whether a frame that was read can be the one an element holds: windows in shadow roots have no number, and may have been redirected. */
const holds = ({ address }: ChildFrame, inner: string) => address === '' || hostOf(address) === hostOf(inner);

/**
 * The frames that pages say they have and that did not answer: those of sites without access, those that never loaded
 * or hold an error page, PDF viewers. Frames out of sight are not told of.
 */
export function unreadFrames(answers: ReadonlyMap<number, FrameAnswer>): Unreadable[] {
  const paths = new Set<string>();
  /** Addresses of the frames that hang in a shadow root, or below one. */
  const unnumbered: string[] = [];
  for (const { path, inspection } of answers.values()) {
    if (path !== null) paths.add(path);
    else if (inspection) unnumbered.push(inspection.address);
  }
  const counts = new Map<string, { what: string; why: string; count: number }>();
  for (const { path, inspection } of answers.values()) {
    for (const child of inspection?.frames ?? []) {
      if (child.id !== null) {
        if (answers.has(child.id)) continue;
      } else if (child.index !== null && path !== null) {
        if (paths.has(path === '' ? `${child.index}` : `${path}/${child.index}`)) continue;
      } else {
        const at = unnumbered.findIndex((inner) => holds(child, inner));
        if (at >= 0) {
          unnumbered.splice(at, 1);
          continue;
        }
      }
      const name = nameOf(child);
      const key = `${name.what} ${name.why}`;
      counts.set(key, { ...name, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].map(({ what, why, count }) => ({
    what: count === 1 ? what : `${count} × ${what}`,
    where: 'page',
    why,
  }));
}
