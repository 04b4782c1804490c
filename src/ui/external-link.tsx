import type { ComponentChildren } from 'preact';

/** A link to a source in a new tab; plain text where there is no https address. */
export function ExternalLink({ url, children }: { url: string | null; children: ComponentChildren }) {
  if (!url || !/^https:\/\//i.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
