import type { Stage } from '../both-browsers.ts';
import type { Surface } from '../driver.ts';

/** Something people see, in one of its states. */
export type SurfaceState = {
  /** Names its picture: `popup-finding`. */
  name: string;
  /** Where it stands; the card stands in the page. */
  at: Surface | 'card';
  /** Brings it up, whatever was there before. */
  bring: (stage: Stage) => Promise<void>;
  /** Takes back what bringing it up has changed for the states after it. */
  undo?: (stage: Stage) => Promise<void>;
};

/** Puts away what stands beside the page, and what was changed for it. */
export async function putAway(stage: Stage, { at, undo }: SurfaceState): Promise<void> {
  await undo?.(stage);
  if (at === 'popup') await stage.driver.closePopup();
  if (at === 'panel') await stage.driver.closePanel();
}
