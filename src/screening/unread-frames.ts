import type { ChildFrame, FrameAnswer } from '../model/inspection.ts';
import type { UnreadPart } from '../model/unread-part.ts';

type UnreadFrame = Extract<UnreadPart, { kind: 'frame' }>;

/** What a frame that was not read is told by. */
function originOf({ address }: ChildFrame): Pick<UnreadFrame, 'from' | 'isPdf'> {
  if (!URL.canParse(address)) return { from: null, isPdf: false };
  const { host, protocol, pathname } = new URL(address);
  return { from: host ? { host } : { scheme: protocol }, isPdf: /\.pdf$/i.test(pathname) };
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : '');

/** Whether a frame that was read can be the one an element holds: windows in shadow roots have no number, and may have been redirected. */
const holds = ({ address }: ChildFrame, inner: string) => address === '' || hostOf(address) === hostOf(inner);

/**
 * The frames that pages say they have and that did not answer: those of sites without access, those that never loaded
 * or hold an error page, PDF viewers. Frames out of sight are not told of.
 */
export function unreadFrames(answers: ReadonlyMap<number, FrameAnswer>): UnreadFrame[] {
  const paths = new Set<string>();
  /** Addresses of the frames that hang in a shadow root, or below one. */
  const unnumbered: string[] = [];
  for (const { path, inspection } of answers.values()) {
    if (path !== null) paths.add(path);
    else if (inspection) unnumbered.push(inspection.address);
  }
  const counts = new Map<string, UnreadFrame>();
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
      const origin = originOf(child);
      const key = JSON.stringify(origin);
      counts.set(key, { kind: 'frame', ...origin, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}
