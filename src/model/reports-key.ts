const START = 'reports:';

/** Where the reports of a tab lie in session storage; who looks at the tab is told by a change there. */
export function reportsKey(tab: number): string {
  return `${START}${tab}`;
}

/** Whether the reports of some tab lie under a key. */
export function isReportsKey(key: string): boolean {
  return key.startsWith(START);
}
