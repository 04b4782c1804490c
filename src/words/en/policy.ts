const listed = (options: readonly string[]) => new Intl.ListFormat('en-GB').format(options);

/** What an organisation has set, and what of it was not understood. Keys and values stand as they were written. */
export const policy = {
  title: 'Set by your organisation',
  yourOrganisation: 'your organisation',
  locked: (by: string) => `Set by ${by}; it cannot be changed here.`,
  preset: (by: string) => `Has a default set by ${by}; you can change it.`,
  managed: (by: string) => `Some settings are set by ${by}. They are marked and cannot be changed here.`,
  notUnderstood:
    'Listlight did not understand all of what your organisation has set. What is named here was ignored, everything else holds:',
  firstPageOff: 'The first page after installation is off.',
  exportOff: 'Exporting data is off.',
  mirror: (address: string) => `Lists are read from a mirror: ${address}`,

  notOneOf: (key: string, value: string, options: readonly string[]) =>
    `“${key}” is “${value}”; ${listed(options)} are understood.`,
  itemNotOneOf: (key: string, item: string, options: readonly string[]) =>
    `“${key}” holds “${item}”; ${listed(options)} are understood.`,
  notAList: (key: string, value: string) => `“${key}” is “${value}”; a list of texts is understood.`,
  tooMany: (key: string, most: number) => `“${key}” holds too much; the first ${most} are taken.`,
  noSite: (key: string, item: string) => `“${key}” holds “${item}”, which names no site.`,
  notText: (key: string, value: string) => `“${key}” is “${value}”; a text is understood.`,
  tooLong: (key: string, most: number) => `“${key}” is too long; ${most} characters are understood.`,
  notYesOrNo: (key: string, value: string) => `“${key}” is “${value}”; true and false are understood.`,
  noMirror: (key: string, value: string) =>
    `“${key}” is “${value}”; an address that begins with https://, without a user, a query or a fragment, is understood.`,
  lockNotHeld: (key: string) => `“${key}” is locked, but its value was not understood; the lock does not hold.`,
  unknownKey: (key: string) => `“${key}” is nothing that this version lets an organisation set.`,
};
