import { useId, useRef } from 'preact/hooks';
import { words } from '../../words/words.ts';

type Props = {
  /** Takes the one file that was chosen. */
  take: (file: File) => void;
  /** One has been read already. */
  isAnother: boolean;
};

/** The place to give a file: a button that opens the browser's own choice; the whole page takes a dropped file. */
export function ChooseFile({ take, isAnother }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { pdf } = words();
  return (
    <div class="choose">
      <label for={id}>{isAnother ? pdf.chooseAnother : pdf.choose}</label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".pdf,application/pdf"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) take(file);
          // The same file again is a new choice.
          currentTarget.value = '';
        }}
      />
      <p class="soft">{pdf.staysHere}</p>
    </div>
  );
}
