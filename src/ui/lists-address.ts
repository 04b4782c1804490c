import { DECISIONS_PAGE_PATH, LISTS_PAGE_PATH, pageOfParty } from '../model/own-pages.ts';

/** Address of the lists page. */
export const LISTS_PAGE = LISTS_PAGE_PATH;

/** Address of the decisions, on the lists page. */
export const DECISIONS_PAGE = DECISIONS_PAGE_PATH;

/** Address of all that the lists say of one party, on the lists page. */
export const partyAddress = (entity: string): string => pageOfParty(entity);
