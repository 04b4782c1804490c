import { useLayoutEffect, useRef } from 'preact/hooks';
import { BASES } from '../../../model/basis.ts';
import type { HighlightStyle } from '../../../settings/setting-fields.ts';
import { words } from '../../../words/words.ts';

/** A name of every kind, painted as pages paint it: by highlights, with the very sheet that pages get. */
export function Specimen({ style }: { style: HighlightStyle }) {
  const { specimen, specimenText } = words().settings.highlight;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const texts = [...(list.current?.children ?? [])];
    const names = BASES.map((basis) => `listlight-${basis}`);
    names.forEach((name, place) => {
      const text = texts[place]?.firstChild;
      if (!text) return;
      const range = new StaticRange({
        startContainer: text,
        startOffset: 0,
        endContainer: text,
        endOffset: text.nodeValue?.length ?? 0,
      });
      CSS.highlights.set(name, new Highlight(range));
    });
    return () => {
      for (const name of names) CSS.highlights.delete(name);
    };
  }, []);
  return (
    <div class="specimen">
      <link rel="stylesheet" href={`/highlight-styles/${style}.css`} />
      <p class="soft">{specimen}</p>
      <ul ref={list}>
        {BASES.map((basis) => (
          <li key={basis}>{specimenText[basis]}</li>
        ))}
      </ul>
    </div>
  );
}
