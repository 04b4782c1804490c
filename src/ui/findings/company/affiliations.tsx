import type { LinkGround } from '../../../model/ground.ts';
import type { AffiliationStatement } from '../../../model/screening.ts';
import { linkRules } from '../../../words/reasons/link-rules.ts';
import { words } from '../../../words/words.ts';
import { BasisMark } from '../../basis-mark.tsx';
import { Recorded } from '../../recorded.tsx';
import { sentence } from '../../sentence.tsx';
import { ReportedSource } from './reported-source.tsx';

type Props = {
  affiliations: readonly AffiliationStatement[];
  /** What is to be known of each besides; same order. */
  links: readonly LinkGround[];
};

/** Reported links to other parties, each with its source. Not list statuses. */
export function Affiliations({ affiliations, links }: Props) {
  if (affiliations.length === 0) return null;
  const { facts, meanings } = words();
  return (
    <section class="block">
      <h3>
        <BasisMark basis="affiliated" />
      </h3>
      <ul>
        {affiliations.map((one, at) => (
          <li key={`${one.to} ${one.kind} ${one.source}`}>
            {sentence(facts.links[one.kind], <bdi>{one.toName}</bdi>)} — <ReportedSource {...one} />
            <Note note={one.note} link={links[at]} />
          </li>
        ))}
      </ul>
      <p class="soft">{meanings.linkIsNoListing}</p>
    </section>
  );
}

/** A note of the records as it stands there, and what rules on affiliates may mean, in the language that is spoken. */
function Note({ note, link }: { note: string | undefined; link: LinkGround | undefined }) {
  const published = link ? link.note : note;
  const rules = link ? linkRules(link) : [];
  if (published === undefined && rules.length === 0) return null;
  return (
    <span class="soft">
      .{' '}
      {published !== undefined && (
        <>
          <Recorded text={published} />{' '}
        </>
      )}
      {rules.join(' ')}
    </span>
  );
}
