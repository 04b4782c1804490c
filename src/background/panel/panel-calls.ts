import type { Handlers } from '../../messages/call.ts';
import type { PanelCalls } from '../../messages/panel-contract.ts';
import { checkNumber } from '../check-message.ts';
import { summariesOf } from './summaries-of.ts';

/** What the side panel asks. */
export const panelCalls: Handlers<PanelCalls, null> = {
  'screenings-of-tabs': (_from, window) => summariesOf(checkNumber(window)),
};
