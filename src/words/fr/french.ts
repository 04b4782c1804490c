import type { Words } from '../words.ts';
import { access } from './access.ts';
import { bar } from './bar.ts';
import { bulk } from './bulk.ts';
import { card } from './card.ts';
import { copy } from './copy.ts';
import { decisions } from './decisions.ts';
import { desk } from './desk.ts';
import { facts } from './facts.ts';
import { findings } from './findings/findings.ts';
import { help } from './help.ts';
import { inquiry } from './inquiry.ts';
import { lists } from './lists-page/lists.ts';
import { meanings } from './meanings.ts';
import { packs } from './packs.ts';
import { panel } from './panel.ts';
import { pdf } from './pdf.ts';
import { popup } from './popup.ts';
import { reasons } from './reasons.ts';
import { records } from './records/records.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { unread } from './unread.ts';
import { watch } from './watch.ts';

/** Everything the interface says, in French. */
export const french: Words = {
  access,
  bar,
  card,
  bulk,
  copy,
  decisions,
  desk,
  facts,
  findings,
  help,
  inquiry,
  lists,
  meanings,
  packs,
  panel,
  pdf,
  popup,
  reasons,
  records,
  sessions,
  settings,
  unread,
  watch,
};
