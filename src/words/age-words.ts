import type { ListAge } from '../model/list-age.ts';
import { words } from './words.ts';

/** How old a copy is, "3 days old"; of an old one also what to do. */
export function ageWords({ grade, days }: ListAge): string {
  return words().facts.age[grade](days);
}
