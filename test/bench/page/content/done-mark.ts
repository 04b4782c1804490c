/** On the page's timeline when a measured content script other than ours has finished. */
export const DONE = 'listlight-bench-done';
