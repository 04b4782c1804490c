import type { Citation } from '../model/citation.ts';
import { CitationLink } from './citation-link.tsx';

/** Citations in the order of their notices. */
export function CitationList({ citations }: { citations: readonly Citation[] }) {
  return (
    <ul class="citations">
      {citations.map((citation) => (
        <li key={`${citation.text} ${citation.url}`}>
          <CitationLink citation={citation} />
        </li>
      ))}
    </ul>
  );
}
