import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import type { SupportFacts } from './support-facts.ts';
import { supportText } from './support-text.ts';

/** The troubleshooting text, to be seen before it is copied. */
export function SupportSection({ gather }: { gather: () => Promise<SupportFacts> }) {
  const { help } = words();
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    void gather().then((facts) => setText(supportText(facts)));
  }, [gather]);
  const copy = () => {
    navigator.clipboard.writeText(text ?? '').then(
      () => setSaid(help.supportCopied),
      () => {
        setSaid(help.supportNotCopied);
        field.current?.select();
      },
    );
  };
  return (
    <section id="support" class="support" aria-labelledby="support-title">
      <h2 id="support-title">{help.supportTitle}</h2>
      <p>{help.supportLead}</p>
      <p>
        <button type="button" disabled={text === null} onClick={copy}>
          {help.supportCopy}
        </button>{' '}
        <span role="status">{text === null ? help.supportAsking : said}</span>
      </p>
      <textarea ref={field} readOnly aria-label={help.supportText} value={text ?? ''} />
    </section>
  );
}
