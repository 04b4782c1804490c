import { h } from 'preact';
import type { Basis } from '../model/basis.ts';
import { BASIS_SHAPES } from '../model/basis-shapes.ts';
import { words } from '../words/words.ts';

/** The basis as a shape and in words; colour only repeats them. */
export function BasisMark({ basis, isOwnList = false }: { basis: Basis; isOwnList?: boolean }) {
  const { facts } = words();
  return (
    <span class={`basis-mark basis-${basis}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {BASIS_SHAPES[basis].map(([tag, attributes]) => h(tag, { ...attributes }))}
      </svg>
      <span>{isOwnList ? facts.onOwnList : facts.basis[basis]}</span>
    </span>
  );
}
