/** The frame of the lists page, and what its views have in common. */
export const page = {
  parts: { lists: 'Lists', parties: 'Parties', changes: 'What changed' },
  partsLabel: 'Parts of this page',
  title: (view: string) => `${view} · Listlight`,
  skip: 'Skip to the content',
  reading: 'Reading the lists…',
  looking: 'Looking…',
  noAnswer: (error: string) => `The part of Listlight that holds the lists did not answer: ${error}`,
  failed: (error: string) => `That failed: ${error}`,
  notRead: (error: string) => `It could not be read: ${error}`,
  tryAgain: 'Try again',
  principle: 'Listlight finds names; a person decides. A hit is a possible match.',
  version: (version: string) => `Version ${version}`,
  filter: { name: 'Name, or part of one', list: 'List', allLists: 'all lists' },
};
