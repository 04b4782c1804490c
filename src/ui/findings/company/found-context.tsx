import { splitContext } from './group-mentions.ts';

/** The words around a found text, with the text set off. */
export function FoundContext({ context, text }: { context: string; text: string }) {
  const parts = splitContext(context, text);
  return (
    <p class="context" dir="auto">
      …{parts.before}
      <b>{parts.text}</b>
      {parts.after}…
    </p>
  );
}
