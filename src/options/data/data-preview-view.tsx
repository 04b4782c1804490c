import { useEffect, useRef, useState } from 'preact/hooks';
import type { DataChoice, DataPreview } from '../../model/data-file.ts';
import { momentWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';

type Props = {
  preview: DataPreview;
  isBusy: boolean;
  take: (choice: DataChoice) => Promise<void>;
  cancel: () => void;
};

const PARTS = ['settings', 'decisions', 'ownLists'] as const;

/** What taking a file over would do, in words and counts, part by part; each can be left out. */
export function DataPreviewView({ preview, isBusy, take, cancel }: Props) {
  const { data } = words().decisions;
  const [choice, setChoice] = useState<DataChoice>({ settings: true, decisions: true, ownLists: true });
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const sentences: Record<(typeof PARTS)[number], string[]> = {
    settings: [
      data.preview.settings({ names: preview.settings.map(settingName) }),
      ...(preview.settingsLeft.length > 0 ? [data.preview.settingsLeft({ names: preview.settingsLeft })] : []),
    ],
    decisions: decisionSentences(preview.decisions),
    ownLists:
      preview.ownLists.length === 0
        ? [data.preview.noLists]
        : preview.ownLists.map((list) => data.preview.fates[list.fate](list)),
  };
  return (
    <section class="notice">
      <h3 ref={head} tabIndex={-1}>
        {data.preview.title}
      </h3>
      <p>{data.preview.from({ when: momentWords(preview.exportedAt), version: preview.extension })}</p>
      {PARTS.map((part) => (
        <div key={part}>
          <label class="choice">
            <input
              type="checkbox"
              checked={choice[part]}
              disabled={isBusy}
              onChange={({ currentTarget: { checked } }) => setChoice((before) => ({ ...before, [part]: checked }))}
            />{' '}
            <b>{data.preview.parts[part]}</b>
          </label>
          {sentences[part].map((sentence) => (
            <p key={sentence} dir="auto">
              {sentence}
            </p>
          ))}
        </div>
      ))}
      <p class="actions">
        <button
          type="button"
          disabled={isBusy || !PARTS.some((part) => choice[part])}
          onClick={() => void take(choice)}
        >
          {isBusy ? data.preview.busy : data.preview.take}
        </button>
        <button type="button" disabled={isBusy} onClick={cancel}>
          {data.preview.cancel}
        </button>
      </p>
    </section>
  );
}

/** What becomes of the decisions of a file; of what there is none nothing is said. */
function decisionSentences(counts: DataPreview['decisions']): string[] {
  const say = words().decisions.data.preview.decisions;
  const sentences = (['added', 'replaced', 'kept'] as const).flatMap((what) =>
    counts[what] > 0 ? say[what]({ count: counts[what] }) : [],
  );
  return sentences.length > 0 ? sentences : [say.none];
}

/** A setting by its name in words; one that has none by the name it is stored under. */
function settingName(name: string): string {
  const { settingNames } = words().decisions.data;
  return Object.hasOwn(settingNames, name) ? settingNames[name as keyof typeof settingNames] : name;
}
