import { LONGEST_DECIDED } from '../../model/decision.ts';
import { words } from '../../words/words.ts';
import { siteWords } from './decision-words.ts';
import type { Draft, Fault } from './draft.ts';

type Props = {
  /** Prefix of the ids in the document. */
  id: string;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** Null for a document without a site. */
  site: string | null;
  faults: readonly Fault[];
  asksName: boolean;
};

/** The fields of the form: why, where, which text, and who where nobody has said so yet. */
export function DecideFields({ id, draft, change, site, faults, asksName }: Props) {
  const { form } = words().decisions;
  const isReasonMissing = faults.includes('reason');
  const areWordsMissing = faults.includes('words');
  return (
    <>
      <p class="decide-field">
        <label for={`${id}-reason`}>{form.reason}</label>
        <textarea
          id={`${id}-reason`}
          rows={2}
          required
          maxLength={LONGEST_DECIDED.reason}
          value={draft.reason}
          aria-invalid={isReasonMissing}
          aria-describedby={isReasonMissing ? `${id}-fault` : `${id}-reason-hint`}
          onInput={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
        <span id={`${id}-reason-hint`} class="soft">
          {form.reasonHint}
        </span>
        {isReasonMissing && (
          <span id={`${id}-fault`} class="fault" role="alert">
            {form.reasonMissing}
          </span>
        )}
      </p>
      {site === null ? (
        <p class="notice">{form.everywhereOnly}</p>
      ) : (
        <fieldset>
          <legend>{form.where}</legend>
          <Choice
            name={`${id}-where`}
            isChosen={!draft.isEverywhere}
            choose={() => change({ isEverywhere: false })}
            label={siteWords(site, form)}
          />
          <Choice
            name={`${id}-where`}
            isChosen={draft.isEverywhere}
            choose={() => change({ isEverywhere: true })}
            label={form.everywhere}
          />
        </fieldset>
      )}
      <fieldset>
        <legend>{form.which}</legend>
        <Choice
          name={`${id}-which`}
          isChosen={!draft.isForWords}
          choose={() => change({ isForWords: false })}
          label={form.anyText}
        />
        <Choice
          name={`${id}-which`}
          isChosen={draft.isForWords}
          choose={() => change({ isForWords: true })}
          label={form.theseWords}
        />
        {draft.isForWords && (
          <p class="decide-field">
            <input
              name="words"
              type="text"
              aria-label={form.theseWords}
              maxLength={LONGEST_DECIDED.text}
              value={draft.words}
              aria-invalid={areWordsMissing}
              aria-describedby={areWordsMissing ? `${id}-words-fault` : `${id}-words-hint`}
              onInput={({ currentTarget }) => change({ words: currentTarget.value })}
            />
            <span id={`${id}-words-hint`} class="soft">
              {form.wordsHint}
            </span>
            {areWordsMissing && (
              <span id={`${id}-words-fault`} class="fault" role="alert">
                {form.wordsMissing}
              </span>
            )}
          </p>
        )}
      </fieldset>
      {asksName && (
        <p class="decide-field">
          <label for={`${id}-by`}>{form.by}</label>
          <input
            id={`${id}-by`}
            type="text"
            autocomplete="name"
            maxLength={LONGEST_DECIDED.by}
            value={draft.by}
            aria-describedby={`${id}-by-hint`}
            onInput={({ currentTarget }) => change({ by: currentTarget.value })}
          />
          <span id={`${id}-by-hint`} class="soft">
            {form.byHint}
          </span>
        </p>
      )}
    </>
  );
}

type ChoiceProps = { name: string; isChosen: boolean; choose: () => void; label: string };

function Choice({ name, isChosen, choose, label }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={isChosen} onChange={choose} /> <span>{label}</span>
    </label>
  );
}
