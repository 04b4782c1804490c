import { useEffect, useRef } from 'preact/hooks';
import type { FileLook, ImportChoice } from '../../messages/lists-contract.ts';
import { namesWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { useLists } from '../asking/lists-context.ts';
import { TableForm } from './table-form.tsx';

type Props = { name: string; look: FileLook; start: (choice: ImportChoice) => void; drop: () => void };

/** What a file was taken for, and what can be made of it. */
export function FileTaken({ name, look, start, drop }: Props) {
  const { nameOf } = useLists();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was used is gone or far up; the next step is here.
  useEffect(() => heading.current?.focus(), []);
  const { importing, sources } = words().lists;
  return (
    <div class="taken">
      <h3 ref={heading} tabIndex={-1}>
        <bdi>{name}</bdi>
      </h3>
      {look.kind === 'refused' && (
        <>
          <p>{importing.refused(sources.failures[look.failure.code])}</p>
          <p class="soft verbatim">
            {look.failure.code}: <bdi>{look.failure.detail}</bdi>
          </p>
          <p class="actions">
            <button type="button" onClick={drop}>
              {importing.close}
            </button>
          </p>
        </>
      )}
      {look.kind === 'official' && (
        <>
          <p>{importing.official(look.formatName, namesWords(look.lists.map(nameOf)))}</p>
          <p class="actions">
            <button type="button" onClick={() => start({ kind: 'official' })}>
              {importing.use}
            </button>
            <button type="button" onClick={drop}>
              {importing.leave}
            </button>
          </p>
        </>
      )}
      {look.kind === 'table' && <TableForm fileName={name} table={look.table} start={start} drop={drop} />}
    </div>
  );
}
