import { useEffect, useRef, useState } from 'preact/hooks';
import { whyOf } from '../../ui/session/ask-session.ts';
import { words } from '../../words/words.ts';

type Props = {
  /** What the button says, and the question that names what would be lost. */
  button: string;
  question: string;
  remove: () => Promise<void>;
};

/** A button that deletes, after a question. */
export function DeleteAfterQuestion({ button, question, remove }: Props) {
  const { one, bar } = words().sessions;
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  const asked = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isAsking) asked.current?.focus();
  }, [isAsking]);
  const removeNow = () => remove().catch((error: unknown) => setProblem(bar.failed({ why: whyOf(error) })));
  return (
    <>
      {!isAsking && (
        <p class="delete-asked">
          <button type="button" onClick={() => setAsking(true)}>
            {button}
          </button>
        </p>
      )}
      {isAsking && (
        <div class="notice">
          <p ref={asked} tabIndex={-1}>
            {question}
          </p>
          <p>
            <button type="button" onClick={() => void removeNow()}>
              {one.removeYes}
            </button>{' '}
            <button type="button" onClick={() => setAsking(false)}>
              {one.cancel}
            </button>
          </p>
        </div>
      )}
      <p role="alert">{problem}</p>
    </>
  );
}
