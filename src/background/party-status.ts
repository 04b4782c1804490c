import type { Handlers } from '../messages/call.ts';
import type { ListsCalls } from '../messages/lists-contract.ts';
import { listAges } from '../model/list-age.ts';
import { statusBook } from '../screening/status.ts';
import { checkEntityId } from './check-lists-message.ts';
import { today, withLists } from './lists.ts';

/** What the lists page asks of a party besides its own listings: the same that the popup says of it. */
export const statusCalls: Pick<Handlers<ListsCalls, null>, 'status-of'> = {
  'status-of': (_from, entity) => {
    const asked = checkEntityId(entity);
    return withLists(async ({ lists, recordsFor }) => {
      const day = today();
      return { ...statusBook(await recordsFor([asked])).statusOf(asked, day), ages: listAges(lists, day) };
    });
  },
};
