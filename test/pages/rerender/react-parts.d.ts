/** The few parts of React that the re-rendering page uses; React's own types are not a dependency. */
declare module 'react' {
  export type ReactNode = object | string | number | null | undefined | readonly ReactNode[];
  export function createElement(
    type: string,
    props: Readonly<Record<string, unknown>> | null,
    ...children: ReactNode[]
  ): object;
}

declare module 'react-dom/client' {
  export function createRoot(container: Element): { render: (node: object) => void };
}
