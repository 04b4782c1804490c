/** The host of an address, by which people know a site; empty where there is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
