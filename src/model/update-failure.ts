/**
 * Everything that can go wrong while a list is read, as a closed set: each has one sentence for the user
 * (`failureSentence`), and after each the lists are what they were before.
 */
export const FAILURE_CODES = [
  /** No connection: name not found, refused, TLS, offline. */
  'NETWORK',
  /** The browser may not reach the host: permission missing or withdrawn. */
  'NO_PERMISSION',
  /** A web page came where a list should be: a login page of a network, a redirect to another host. */
  'LOGIN_PAGE',
  /** The server answered with an error, or with a status that brings no list (204, 206, 304 unasked). */
  'HTTP_STATUS',
  /** Nothing came for 30 seconds, or the whole took too long. */
  'TIMEOUT',
  /** It ended before its end: a cut transfer, an unfinished record, a missing end mark. */
  'CUT_OFF',
  /** More bytes than the source ever has, packed or unpacked. */
  'TOO_LARGE',
  /** Bytes that are not the text they should be: another encoding, NUL, a damaged archive. */
  'BAD_ENCODING',
  /** Not of any form that is known here. */
  'UNKNOWN_FORMAT',
  /** Of a known form, and broken or newer: columns missing, nested too deeply, an open quote. */
  'BAD_FORMAT',
  /** Readable, and not believable: entries missing that must be there, far too few or too many. */
  'NOT_PLAUSIBLE',
  /** The disk is full, or the browser gives no more room. */
  'NO_ROOM',
  /** The database failed. */
  'DATABASE',
] as const;

/** One of {@link FAILURE_CODES}. */
export type FailureCode = (typeof FAILURE_CODES)[number];

/** A failure as it is kept and shown. */
export type UpdateFailure = {
  code: FailureCode;
  /** What exactly, for whoever looks into it: status, byte, row, counts. Never an address with a query. */
  detail: string;
};

/** Each failure in one sentence, in English: for the command line and for the words to begin from. */
export const FAILURE_SENTENCES: Readonly<Record<FailureCode, string>> = {
  NETWORK: 'The list could not be reached. Check the connection; it is tried again by itself.',
  NO_PERMISSION: 'The browser does not let Listlight reach the list’s site. Allow it, then update again.',
  LOGIN_PAGE:
    'A web page came instead of the list, as networks with a login page send. Log in to the network, then update again.',
  HTTP_STATUS: 'The list’s server did not give the list. It is tried again by itself.',
  TIMEOUT: 'The list’s server took too long. It is tried again by itself.',
  CUT_OFF: 'The list ended before its end, so none of it was used.',
  TOO_LARGE: 'The file is far larger than this list ever is, so none of it was used.',
  BAD_ENCODING: 'The file’s characters are not those of this list, so none of it was used.',
  UNKNOWN_FORMAT: 'This is none of the files that Listlight reads.',
  BAD_FORMAT: 'The file is broken, or of a newer form than this version reads, so none of it was used.',
  NOT_PLAUSIBLE: 'The file lacks entries that the list must have, so none of it was used.',
  NO_ROOM: 'There is not enough room on this device for the list.',
  DATABASE: 'The browser’s storage failed.',
};

/** A failure in one sentence, in English; that the lists held before stay in use is said beside it. */
export function failureSentence({ code }: UpdateFailure): string {
  return FAILURE_SENTENCES[code];
}

/** Thrown by whatever reads or writes a list; anything else thrown there is a fault of ours. */
export class UpdateError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'UpdateError';
    this.code = code;
  }

  /** As it is kept and sent. */
  get failure(): UpdateFailure {
    return { code: this.code, detail: this.message.slice(this.code.length + 2) };
  }
}
