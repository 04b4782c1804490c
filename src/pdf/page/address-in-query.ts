/** The address of a PDF that this page's own address names (`?address=…`); null when it names none. */
export function addressInQuery(search: string): string | null {
  const text = new URLSearchParams(search).get('address');
  return text !== null && URL.canParse(text) ? new URL(text).href : null;
}

/** Whether an address can be fetched here; files of this computer cannot. */
export function canFetch(address: string): boolean {
  return /^https?:\/\//.test(address);
}
