import type { PartyListing } from '../../model/party.ts';
import { CitationLink } from '../../ui/citation-link.tsx';
import { sentence } from '../../ui/sentence.tsx';
import { dayWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { useLists } from '../asking/lists-context.ts';
import { localDay } from './local-day.ts';
import { timeLine } from './time-line.ts';

/** What happened to the entries of a party, oldest first. */
export function TimeLine({ listings }: { listings: readonly PartyListing[] }) {
  const { find, nameOf } = useLists();
  const events = timeLine(listings, (list) => find(list)?.list.asOf, localDay());
  const said = words().lists.party.timeLine;
  return (
    <section aria-labelledby="time-line">
      <h2 id="time-line">{said.title}</h2>
      <ol class="time-line">
        {events.map(({ day, list, listing, kind, citation, words: what }) => (
          <li key={`${listing} ${kind} ${day} ${citation?.text}`} class={`event-${kind}`}>
            <span class="day">{day === null ? said.noDay : <time dateTime={day}>{dayWords(day)}</time>}</span>
            <span>
              {sentence(
                said.event,
                <b>
                  <bdi>{nameOf(list)}</bdi>
                </b>,
                what,
              )}
              {citation && (
                <>
                  {' — '}
                  <CitationLink citation={{ text: citation.text, url: citation.url }} />
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
