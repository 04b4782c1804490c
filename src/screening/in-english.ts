import { formatDate } from '../model/format-date.ts';
import { facts } from '../words/en/facts.ts';
import { reasons } from '../words/en/reasons.ts';
import { unread } from '../words/en/unread.ts';
import type { NumberSpeaker } from '../words/page-numbers.ts';
import type { Speaker } from '../words/reasons/speaker.ts';

const LIST = new Intl.ListFormat('en-GB');

/** As things are said in every record, whatever language the interface speaks. */
export const IN_ENGLISH: Speaker & NumberSpeaker = {
  facts,
  reasons,
  unread,
  day: formatDate,
  all: (things) => LIST.format(things),
};
