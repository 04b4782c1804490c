import { useId } from 'preact/hooks';
import type { EvidenceRecord } from '../../../model/evidence.ts';
import { askSession } from '../../../ui/session/ask-session.ts';
import { useSessionAnswer } from '../../../ui/session/use-session-answer.ts';
import { momentWords } from '../../../words/format.ts';
import { words } from '../../../words/words.ts';
import { ExportPack } from '../../packs/export-pack.tsx';
import { DeleteAfterQuestion } from '../delete-after-question.tsx';
import { PageHits } from '../pages/page-hits.tsx';
import { datesIn } from '../pages/row-words.ts';
import { EvidencePictures } from './evidence-pictures.tsx';

type Props = {
  /** The session's id; null for evidence that belongs to none. */
  chain: string | null;
  title: string;
  isHiddenEmpty: boolean;
};

/** The evidence of a spot check, or of none, in the order it was kept. */
export function EvidenceList({ chain, title, isHiddenEmpty }: Props) {
  const { evidence, list } = words().sessions;
  const id = useId();
  const { value, error } = useSessionAnswer(`evidence ${chain}`, () => askSession('evidence-of', chain));
  const records = value?.records ?? [];
  if (isHiddenEmpty && error === null && records.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {error !== null && <p role="alert">{list.failed({ why: error })}</p>}
      {value && records.length === 0 && <p class="count">{evidence.none}</p>}
      {records.map((record) => (
        <RecordView key={record.id} record={record} />
      ))}
      <ExportPack chain={chain} />
      {chain === null && records.length > 0 && (
        <DeleteAfterQuestion
          button={evidence.remove}
          question={evidence.removeQuestion({ count: records.length })}
          remove={() => askSession('delete-other-evidence')}
        />
      )}
    </section>
  );
}

function RecordView({ record }: { record: EvidenceRecord }) {
  const { evidence, rows } = words().sessions;
  const { number, title, address, at, by, screening, sha256, whyNoStrips } = record;
  const noStrips: Readonly<Record<string, string>> = evidence.noStrips;
  return (
    <article class="evidence-record">
      <h3>
        <bdi>{evidence.record({ number, title: title || rows.untitled })}</bdi>
      </h3>
      <p dir="ltr">{address}</p>
      <p>{evidence.taken({ moment: momentWords(at), by })}</p>
      <PageHits hits={screening.hits} dates={datesIn(screening.lists)} />
      <p class="soft verbatim">{evidence.hash({ hash: sha256 })}</p>
      {whyNoStrips !== null && <p>{noStrips[whyNoStrips] ?? whyNoStrips}</p>}
      <EvidencePictures record={record} />
    </article>
  );
}
