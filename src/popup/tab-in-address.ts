/** The tab that the popup's own address names (`?tab=12`, when it is opened as a page); null when it names none. */
export function tabInAddress(search: string): number | null {
  const text = new URLSearchParams(search).get('tab');
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
