import type { Citation } from '../model/citation.ts';
import { asPublished } from '../words/as-published.ts';
import { colon } from '../words/format.ts';
import { ExternalLink } from './external-link.tsx';
import { Recorded } from './recorded.tsx';

/** A citation as a link to the official text, with what that notice did to the entry. */
export function CitationLink({ citation }: { citation: Citation }) {
  return (
    <span>
      <span {...asPublished()}>
        <ExternalLink url={citation.url}>{citation.text}</ExternalLink>
      </span>
      {citation.changes && (
        <span class="soft">
          {colon()} <Recorded text={citation.changes} />
        </span>
      )}
    </span>
  );
}
