import type { UnreadReason } from '../../../messages/contract.ts';
import { words } from '../../../words/words.ts';

/** Why a page was not read and what can be done, in words; `undefined` where the browser does not tell. */
export function unreadWords(reason: UnreadReason | undefined): { why: string; remedy: string | null } {
  const { access, findings } = words();
  const { unread, remedies } = findings.coverage;
  switch (reason) {
    case 'switched-off':
      return access.unread.switchedOff;
    case 'on-click':
      return access.unread.onClick;
    case 'source':
    case 'no-permission':
      return { why: unread[reason], remedy: remedies[reason] };
    case undefined:
      return { why: unread.unknown, remedy: remedies.unknown };
    default:
      return { why: unread[reason], remedy: null };
  }
}
