import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { canInquire, type Inquiry, type InquiryDraft, inquiryDraft, mailtoOf } from '../../evidence/inquiry-draft.ts';
import { placeName } from '../../words/format.ts';
import { language, words } from '../../words/words.ts';
import { englishLetter, ownLetter } from './letter-words.ts';

type Props = {
  inquiry: Inquiry;
  /** Whom it is about, where several such buttons stand on a page. */
  about: string;
};

/** The button, and the letter that asks the vendor of a page who makes what it offers. Nothing where nothing is on record. */
export function InquiryForm({ inquiry, about }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    // What had the keyboard has just gone.
    if (!isOpen && wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const hits = inquiry.hits.filter(canInquire);
  if (hits.length === 0) return null;
  if (isOpen) return <OpenForm inquiry={{ ...inquiry, hits }} close={() => setIsOpen(false)} />;
  return (
    <p class="block">
      <button ref={opener} type="button" aria-expanded={false} onClick={() => setIsOpen(true)}>
        {words().inquiry.open}
        <span class="unseen"> {about}</span>
      </button>
    </p>
  );
}

function OpenForm({ inquiry, close }: { inquiry: Inquiry; close: () => void }) {
  const say = words().inquiry;
  const id = useId();
  const [isEnglish, setIsEnglish] = useState(true);
  const [draft, setDraft] = useState<InquiryDraft>(() => inquiryDraft(inquiry, englishLetter()));
  const body = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  // At its beginning: a letter is read before it is written on.
  useEffect(() => {
    body.current?.focus();
    body.current?.setSelectionRange(0, 0);
  }, []);
  const choose = (english: boolean) => {
    setIsEnglish(english);
    setDraft(inquiryDraft(inquiry, english ? englishLetter() : ownLetter()));
    setSaid('');
  };
  const change = (part: Partial<InquiryDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setSaid('');
  };
  const copy = () => {
    // Within the click, or the browser lets nobody write.
    navigator.clipboard.writeText(draft.body).then(
      () => setSaid(say.copied),
      () => {
        setSaid(say.notCopied);
        body.current?.select();
      },
    );
  };
  const mail = mailtoOf(draft, isEnglish ? englishLetter().mailRest : ownLetter().mailRest);
  return (
    <section
      class="block decide inquiry"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The popup itself stays.
        event.preventDefault();
        close();
      }}
    >
      <h3 id={`${id}-title`}>{say.title}</h3>
      <p class="soft">{say.lead}</p>
      {language() !== 'en' && (
        <p>
          <label>
            {say.language}{' '}
            <select value={isEnglish ? 'en' : 'own'} onChange={(event) => choose(event.currentTarget.value === 'en')}>
              <option value="en">{say.english}</option>
              <option value="own">{placeName('language', language())}</option>
            </select>
          </label>
        </p>
      )}
      <p class="decide-field">
        <label for={`${id}-subject`}>{say.subjectLabel}</label>
        <input
          type="text"
          id={`${id}-subject`}
          value={draft.subject}
          onInput={(event) => change({ subject: event.currentTarget.value })}
        />
      </p>
      <p class="decide-field">
        <label for={`${id}-body`}>{say.bodyLabel}</label>
        <textarea
          ref={body}
          id={`${id}-body`}
          rows={12}
          lang={isEnglish ? 'en' : language()}
          value={draft.body}
          onInput={(event) => change({ body: event.currentTarget.value })}
        />
      </p>
      {mail.isCut && <p class="soft">{say.mailCut}</p>}
      <p class="decide-actions">
        <button type="button" onClick={copy}>
          {say.copy}
        </button>{' '}
        <a href={mail.url} target="_blank" rel="noopener noreferrer">
          {say.mail}
        </a>{' '}
        <button type="button" class="quiet" onClick={close}>
          {say.close}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
