import { frameCaller } from './inspect-tab.ts';

/** A page busy with itself answers late; it is still there. */
const PATIENCE_MS = 400;

/** Whether a frame of a tab still holds the document that reported. */
export async function isStillThere(tab: number, frame: number, startedAt: number): Promise<boolean> {
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE_MS));
  const held = await Promise.race([frameCaller(tab, frame)('which-document').catch(() => undefined), late]);
  return held === 'late' || held === startedAt;
}
