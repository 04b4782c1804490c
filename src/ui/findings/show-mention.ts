import type { MentionPlace } from '../../messages/contract.ts';

/** Scrolls the page to a place; false when it is gone. */
export type ShowMention = (place: MentionPlace) => Promise<boolean>;

/** Shows only the results that name a company, or all again; answers whether only those are shown now. */
export type FilterResults = (isOn: boolean) => Promise<boolean>;
