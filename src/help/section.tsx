import type { ComponentChildren } from 'preact';

type Props = {
  /** Its name in the address of the page. */
  id: string;
  title: string;
  items?: readonly string[];
  /** Whether the items stand beside each other and not one on the other. */
  isList?: boolean;
  children?: ComponentChildren;
};

/** One part of the page, which links can lead to. */
export function Section({ id, title, items = [], isList = false, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {isList ? (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : (
        items.map((item) => <p key={item}>{item}</p>)
      )}
      {children}
    </section>
  );
}
