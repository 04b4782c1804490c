import type { MentionPlace } from '../../messages/contract.ts';

/** Scrolls the page to a place; false when it is gone. */
export type ShowMention = (place: MentionPlace) => Promise<boolean>;
