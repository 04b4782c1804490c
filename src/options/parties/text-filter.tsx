import { useEffect, useRef, useState } from 'preact/hooks';

const TYPING_REST_MS = 250;

type TextProps = { id: string; label: string; text: string; change: (text: string) => void };

/** A text that counts when the typing rests. */
export function TextFilter({ id, label, text, change }: TextProps) {
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(text);
  useEffect(() => {
    // A text that came from elsewhere, by going back for one; not what was just told.
    if (text !== told.current) {
      clearTimeout(timer.current);
      told.current = text;
      setTyped(text);
    }
  }, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  // What else is chosen while the typing rests must not be lost.
  const tell = useRef(change);
  tell.current = change;
  const type = (value: string) => {
    setTyped(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      told.current = value;
      tell.current(value);
    }, TYPING_REST_MS);
  };
  return (
    <p class="field grows">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </p>
  );
}
