import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  kind: 'radio' | 'checkbox';
  /** Radio buttons of one name exclude each other. */
  group?: string;
  isChosen: boolean;
  label: ComponentChildren;
  /** What it brings, in a sentence below. */
  means?: ComponentChildren;
  onChange: (isChosen: boolean) => void;
};

/** One thing to choose, with what it means. What is shown as chosen is what holds, not what was clicked. */
export function Choice({ kind, group, isChosen, label, means, onChange }: Props) {
  const id = useId();
  return (
    <div class="choice">
      <input
        id={id}
        type={kind}
        name={group}
        checked={isChosen}
        aria-describedby={means ? `${id}-means` : undefined}
        onChange={(event) => {
          const box = event.currentTarget;
          onChange(box.checked);
          box.checked = isChosen;
        }}
      />
      <label for={id}>{label}</label>
      {means && (
        <p id={`${id}-means`} class="soft">
          {means}
        </p>
      )}
    </div>
  );
}
