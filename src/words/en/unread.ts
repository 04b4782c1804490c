/** As it stands in records, where no number is grouped. */
const counted = (one: string, many: string) => (count: number) => `${count} ${Number(count) === 1 ? one : many}`;

/** What of a page or a document could not be read, where that is, and why. */
export const unread = {
  part: (what: string, where: string, why: string) => `${what} (${where}): ${why}`,
  what: {
    picture: counted('picture without a description', 'pictures without a description'),
    drawing: counted('drawing (canvas)', 'drawings (canvas)'),
    media: counted('video or sound', 'videos or sounds'),
    embedded: counted('embedded document', 'embedded documents'),
    unchecked: counted('piece of text', 'pieces of text'),
    garbled: counted('character that cannot be made out', 'characters that cannot be made out'),
    further: counted('further match', 'further matches'),
    busyFrame: 'a busy frame',
    busyFrames: (count: number) => `${count} busy frames`,
    frame: (from: string) => `frame from ${from}`,
    frames: (count: number, from: string) => `${count} × frame from ${from}`,
    /** Where a frame is from that has no host: `scheme` is "blob:". */
    schemeAddress: (scheme: string) => `${scheme} address`,
    unknownAddress: 'an unknown address',
    onePage: (page: string) => `Page ${page}`,
    pages: (pages: string) => `Pages ${pages}`,
    attached: counted('attached file', 'attached files'),
    form: 'A form (XFA)',
    cutOff: 'The end of the file',
  },
  where: {
    page: 'page',
    frame: (host: string) => `frame ${host}`,
    nameless: 'frame without address',
    frames: 'frames',
    document: 'document',
  },
  why: {
    picture: 'text inside pictures is not read',
    drawing: 'what is drawn is not text',
    media: 'speech is not text',
    embedded: 'plug-in content is not read',
    unchecked: 'the extension could not check it; reload the page',
    garbled: 'the page does not say in which encoding it is written',
    further: 'only the first of each frame are listed',
    busy: 'too busy to say what could not be read there',
    frame: 'it could not be read: no access, or it did not load',
    framePdf: 'a PDF in a frame is not read',
    pageWithoutText: 'it holds no text that can be read (probably a picture)',
    pagesWithoutText: 'they hold no text that can be read (probably pictures)',
    pageBroken: 'the page is broken',
    pagesBroken: 'the pages are broken',
    pageGarbled: 'its font does not say which letters it shows',
    pagesGarbled: 'their fonts do not say which letters they show',
    attached: 'not opened',
    form: 'its fields are not read',
    cutOff: 'its end mark is missing, so it may be cut off',
  },
  /** Numbers of pages: "3, 5 and 7 to 9", with how many are not told. */
  pageNumbers: {
    span: (first: number, last: number) => `${first} to ${last}`,
    more: (count: number) => `${count} more`,
  },
};
