import type { JSX } from 'preact';
import type { Basis } from '../model/basis.ts';
import { BASIS_WORDS } from './basis-words.ts';

const SHAPES: Readonly<Record<Basis, JSX.Element>> = {
  listed: <rect x="1" y="1" width="10" height="10" fill="currentColor" />,
  derived: (
    <>
      <rect x="1.75" y="1.75" width="8.5" height="8.5" fill="none" stroke="currentColor" stroke-width="1.5" />
      <rect x="1.75" y="1.75" width="4.5" height="8.5" fill="currentColor" />
    </>
  ),
  affiliated: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.75" />,
  hint: (
    <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.75" stroke-dasharray="1.9 1.63" />
  ),
};

/** The basis as a shape and in words; colour only repeats them. */
export function BasisMark({ basis }: { basis: Basis }) {
  return (
    <span class={`basis-mark basis-${basis}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {SHAPES[basis]}
      </svg>
      <span>{BASIS_WORDS[basis]}</span>
    </span>
  );
}
