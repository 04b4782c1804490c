/** Put in by the build, so that waking does not read the files. */
declare const __LISTS_SHA256__: string;
declare const __MATCHER_SHA256__: string;

/** SHA-256 of the files in lists/ and of their reader, hex. */
export const LISTS_SHA256 = __LISTS_SHA256__;
/** SHA-256 of the sources that a compiled index of names depends on. */
export const MATCHER_SHA256 = __MATCHER_SHA256__;
