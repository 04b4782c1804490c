import { useState } from 'preact/hooks';
import type { TabScreening } from '../../messages/contract.ts';
import { pageLine } from '../../model/page-line.ts';
import { words } from '../../words/words.ts';
import { screeningMarkdown } from './screening-markdown.ts';
import { screeningText } from './screening-text.ts';

const FORMATS = ['text', 'markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

const WRITE: Readonly<Record<Format, (tab: TabScreening, version: string) => string>> = {
  text: screeningText,
  markdown: screeningMarkdown,
  json: ({ screening }) => `${pageLine(screening)}\n`,
};

type Props = { tab: TabScreening; version: string };

/** Copies the whole answer, with what an auditor needs to check it; says whether that went well. */
export function CopyRow({ tab, version }: Props) {
  const [said, setSaid] = useState('');
  const { label, formats, done, failed } = words().copy;
  const copy = async (format: Format) => {
    // Within the click, or the browser lets nobody write.
    const written = navigator.clipboard.writeText(WRITE[format](tab, version));
    setSaid(
      await written.then(
        () => done[format],
        () => failed,
      ),
    );
  };
  return (
    <p class="copy-row">
      {label}{' '}
      {FORMATS.map((format) => (
        <button key={format} type="button" onClick={() => copy(format)}>
          {formats[format]}
        </button>
      ))}
      <span role="status" class="soft">
        {said}
      </span>
    </p>
  );
}
