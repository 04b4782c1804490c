import type { StepPlace } from '../model/step-place.ts';
import { words } from './words.ts';

/** Where a step led: "3 of 12 on the page; 2 more are hidden on it". */
export function stepWords({ position, total, hidden, hasWrapped }: StepPlace): string {
  const { steps } = words().card;
  const again = position === 1 ? steps.firstAgain : steps.lastAgain;
  const place = hasWrapped ? again(total) : steps.at(position, total);
  return hidden > 0 ? steps.hidden(place, hidden) : place;
}
