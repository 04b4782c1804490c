import type { AffiliationStatement } from '../../../model/screening.ts';
import { words } from '../../../words/words.ts';
import { ExternalLink } from '../../external-link.tsx';

type Props = Pick<AffiliationStatement, 'source' | 'url' | 'confidence'>;

/** Who reports a link, and how well it is established where that needs to be said. */
export function ReportedSource({ source, url, confidence }: Props) {
  return (
    <>
      <ExternalLink url={url}>{source}</ExternalLink>
      {confidence !== 'H' && <span class="soft"> ({words().facts.confidence[confidence]})</span>}
    </>
  );
}
