import { browser } from '../../messages/browser.ts';
import { type KeptScreening, keptKey } from '../../messages/kept-screening.ts';

/** Session storage holds 10 MB in all, and the reports of pages need most of it. */
const MOST_IN_ALL = 2_000_000;

const ORDER = 'kept-order';
/** Tabs an answer is kept for, the oldest answer first, with its length. */
type Order = [tab: number, characters: number][];

/** Grows whenever what is kept is no longer true; an answer that was begun before is not kept. */
let epoch = 0;
let turn: Promise<unknown> = Promise.resolve();

/** One change of what is kept after the other. A full or failing store costs the first paint, never an answer. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = turn.then(work).catch(() => undefined);
  turn = done;
  return done;
}

const readOrder = async (): Promise<Order> =>
  ((await browser.storage.session.get(ORDER))[ORDER] as Order | undefined) ?? [];

/** Names the present state of lists, settings and decisions, for {@link keepAnswer}. */
export const presentEpoch = (): number => epoch;

/** Keeps an answer that was begun in an epoch, unless that is over; the oldest answers make room. */
export function keepAnswer(tab: number, begun: number, kept: KeptScreening): Promise<void> {
  return inTurn(async () => {
    if (begun !== epoch) return;
    const order = (await readOrder()).filter(([one]) => one !== tab);
    order.push([tab, kept.packed.length]);
    const gone: string[] = [];
    let sum = order.reduce((total, [, characters]) => total + characters, 0);
    while (sum > MOST_IN_ALL) {
      const [oldest, characters] = order.shift() as Order[number];
      gone.push(keptKey(oldest));
      sum -= characters;
    }
    if (gone.length > 0) await browser.storage.session.remove(gone);
    await browser.storage.session.set({ [keptKey(tab)]: kept, [ORDER]: order });
  });
}

/** Forgets what is kept for a tab. */
export function forgetKept(tab: number): Promise<void> {
  return inTurn(async () => {
    const order = await readOrder();
    if (!order.some(([one]) => one === tab)) return;
    await browser.storage.session.remove(keptKey(tab));
    await browser.storage.session.set({ [ORDER]: order.filter(([one]) => one !== tab) });
  });
}

/** To be told when other lists, settings or decisions hold: no answer that was kept is one any more. */
export function forgetAllKept(): Promise<void> {
  epoch += 1;
  return inTurn(async () => {
    const order = await readOrder();
    await browser.storage.session.remove([ORDER, ...order.map(([tab]) => keptKey(tab))]);
  });
}
