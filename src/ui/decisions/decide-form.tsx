import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reviewer } from '../../model/decision.ts';
import { hostOfPage } from '../../model/decision-scope.ts';
import type { Hit } from '../../model/screening.ts';
import { words } from '../../words/words.ts';
import { shortName } from '../findings/short-name.ts';
import { DecideFields } from './decide-fields.tsx';
import { announceDecided, askDecisions } from './decided.ts';
import { type Draft, draftFor, type Fault, faultsOf, whatIsDecided } from './draft.ts';

type Props = {
  hit: Hit;
  /** Address of the page, or of a document its address or the file's name. */
  page: string;
  /** What was said of an older decision, to begin with; empty for none. */
  reason?: string;
};

/** At the end of a company: the button, and the form in which a person says that the text names somebody else. */
export function DecideForm({ hit, page, reason = '' }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    // What had the keyboard has just gone.
    if (!isOpen && wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <OpenForm hit={hit} page={page} reason={reason} close={() => setIsOpen(false)} />;
  return (
    <p class="block">
      <button ref={opener} type="button" aria-expanded={false} onClick={() => setIsOpen(true)}>
        {words().decisions.form.open}
        <span class="unseen"> {shortName(hit.name)}</span>
      </button>
    </p>
  );
}

function OpenForm({ hit, page, reason, close }: Required<Props> & { close: () => void }) {
  const { form } = words().decisions;
  const id = useId();
  const site = hostOfPage(page);
  const [draft, setDraft] = useState<Draft>(() => draftFor(hit, site, reason));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [failure, setFailure] = useState('');
  const [reviewer, setReviewer] = useState<Reviewer>({ name: '', isToBeAsked: false });
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    box.current?.querySelector('textarea')?.focus();
    askDecisions('reviewer').then(setReviewer, () => undefined);
  }, []);
  const submit = async () => {
    const found = faultsOf(draft, hit);
    setFaults(found);
    setFailure('');
    if (found.length > 0) {
      const [first] = found;
      box.current?.querySelector<HTMLElement>(first === 'reason' ? 'textarea' : 'input[name=words]')?.focus();
      return;
    }
    const by = reviewer.isToBeAsked && draft.by.trim() !== '' ? draft.by.trim() : null;
    try {
      await askDecisions('decide', whatIsDecided(draft, hit, site), by);
      close();
      announceDecided();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form
      ref={box}
      class="block decide"
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The popup itself stays.
        event.preventDefault();
        close();
      }}
    >
      <h3 id={`${id}-title`}>{form.title}</h3>
      <p class="soft">{form.lead({ name: shortName(hit.name) })}</p>
      <DecideFields
        id={id}
        draft={draft}
        change={(part) => setDraft((before) => ({ ...before, ...part }))}
        site={site}
        faults={faults}
        asksName={reviewer.isToBeAsked}
      />
      {failure !== '' && <p role="alert">{form.failed({ why: failure })}</p>}
      <p class="decide-actions">
        <button type="submit">{form.submit}</button>{' '}
        <button type="button" class="quiet" onClick={close}>
          {form.cancel}
        </button>
      </p>
    </form>
  );
}
