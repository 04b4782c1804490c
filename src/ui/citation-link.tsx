import type { Citation } from '../model/citation.ts';
import { asPublished } from '../words/as-published.ts';
import { ExternalLink } from './external-link.tsx';

/** A citation as a link to the official text, with what that notice did to the entry. */
export function CitationLink({ citation }: { citation: Citation }) {
  return (
    <span {...asPublished()}>
      <ExternalLink url={citation.url}>{citation.text}</ExternalLink>
      {citation.changes && <span class="soft">: {citation.changes}</span>}
    </span>
  );
}
