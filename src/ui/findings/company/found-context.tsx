import { splitContext } from './group-mentions.ts';

type Props = { context: string; text: string; others: readonly string[] };

/** The words around a found text, with the text set off; `others` are all that were found. */
export function FoundContext({ context, text, others }: Props) {
  const parts = splitContext(context, text, others);
  return (
    <p class="context" dir="auto">
      …{parts.before}
      <b>{parts.text}</b>
      {parts.after}…
    </p>
  );
}
