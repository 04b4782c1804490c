import type { UnreadReason } from '../../../messages/contract.ts';
import { UNREAD_WORDS } from './unread-words.ts';

const UNKNOWN = {
  why: 'An extension cannot read browser pages, extension stores, the browser’s PDF viewer, or sites it has no permission for.',
  remedy:
    'If this is an ordinary web page, reload it, or allow Listlight on this site in the browser’s extension menu.',
};

/** Shown where the scanner does not run, so that it never looks like a page where nothing was found. */
export function UnreadPage({ reason }: { reason: UnreadReason | undefined }) {
  const { why, remedy } = reason ? UNREAD_WORDS[reason] : UNKNOWN;
  return (
    <section class="notice">
      <p>{why} So nothing is known here about the companies on this page.</p>
      {remedy && <p>{remedy}</p>}
    </section>
  );
}
