/**
 * What the scripts of this extension in one frame know of each other. The scanner comes with the page; the others
 * are injected by the background where they are first needed. All share one isolated world, which no page sees.
 */
export type FrameParts = Record<never, never>;

declare global {
  var listlight: FrameParts | undefined;
}

/** The parts present in this frame. */
export function frameParts(): FrameParts {
  // An element of the page with that id would be there by name.
  if (!Object.hasOwn(globalThis, 'listlight')) globalThis.listlight = {};
  return globalThis.listlight as FrameParts;
}
