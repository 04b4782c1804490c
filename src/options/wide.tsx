import type { ComponentChildren } from 'preact';

type Props = { label: string; children: ComponentChildren };

/** What may be wider than the window: it scrolls sideways by itself, also with the keyboard. */
export function Wide({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="wide" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
