import { UpdateError } from '../../../model/update-failure.ts';
import { colon } from '../../../words/format.ts';
import { words } from '../../../words/words.ts';
import { whyOf } from '../ask-bulk.ts';

/** Why a table is refused: a sentence, and below it what exactly. */
export function Refusal({ name, error }: { name: string; error: unknown }) {
  const { failures } = words().bulk;
  const code = error instanceof UpdateError ? error.code : 'other';
  const sentence = Object.hasOwn(failures, code) ? failures[code as keyof typeof failures] : failures.other;
  return (
    <div role="alert" class="refusal">
      <p>
        <bdi>{name}</bdi>
        {colon()} {sentence}
      </p>
      <p class="soft verbatim">
        <bdi>{error instanceof UpdateError ? error.failure.detail : whyOf(error)}</bdi>
      </p>
    </div>
  );
}
