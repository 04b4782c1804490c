/** What a page can say a named company is at one place, in the order in which the words around it are believed. */
export const ROLES = ['not-from', 'compatible', 'seller', 'maker', 'news'] as const;

/**
 * What the page says the named company is at one place:
 * - `not-from`: the thing is not, or no longer, from it ("not made by", "alternative to");
 * - `compatible`: the thing goes with the company's goods ("compatible with", "mount for … cameras");
 * - `seller`: it sells ("sold by", "Verkäufer");
 * - `maker`: it makes or brands ("manufactured by", "Marke:");
 * - `news`: it is reported on ("added to the Entity List", "said in a statement").
 *
 * Said by the page, not found out by us: shown, may put a hit after others, never hides one.
 */
export type Role = (typeof ROLES)[number];

/** Whether a place with this role says that the thing on the page is somebody else's. */
export function isDemoting(role: Role | undefined): boolean {
  return role === 'not-from' || role === 'compatible';
}
