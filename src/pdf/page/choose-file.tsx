import { useId, useRef } from 'preact/hooks';

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
  return (
    <div class="choose">
      <label for={id}>Drop {isAnother ? 'another' : 'a'} PDF anywhere on this page, or choose one:</label>
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
      <p class="soft">It is read inside this browser and sent nowhere.</p>
    </div>
  );
}
