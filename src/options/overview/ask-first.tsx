import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words/words.ts';

type Props = {
  /** On the button. */
  children: ComponentChildren;
  /** What would happen, as a question. */
  question: string;
  /** On the button that does it. */
  yes: string;
  isDisabled?: boolean;
  onYes: () => void;
};

/** A button that asks before it does what cannot be taken back by another click. */
export function AskFirst({ children, question, yes, isDisabled, onYes }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    // The button that had the keyboard has just gone.
    if (isAsking) answer.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button ref={opener} type="button" disabled={isDisabled ?? false} onClick={() => setIsAsking(true)}>
        {children}
      </button>
    );
  }
  const decide = (isYes: boolean) => {
    setIsAsking(false);
    if (isYes) onYes();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <span role="group" class="ask-first" onKeyDown={({ key }) => key === 'Escape' && decide(false)}>
      <span role="alert">{question}</span>{' '}
      <button type="button" onClick={() => decide(true)} disabled={isDisabled ?? false}>
        {yes}
      </button>{' '}
      <button ref={answer} type="button" onClick={() => decide(false)}>
        {words().lists.overview.edition.no}
      </button>
    </span>
  );
}
