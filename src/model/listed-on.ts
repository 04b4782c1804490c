/** Whether a party was on a list on a day, as far as the editions held tell. */
export type ListedOn = {
  list: string;
  answer:
    | 'listed'
    /** An entry is there, and was added later. */
    | 'not-yet'
    /** It had left the list by then. */
    | 'no-longer'
    /** A complete edition of that time does not hold it. */
    | 'not-listed'
    /** No edition held reaches back to that day, or only an excerpt does. */
    | 'not-known';
  /** The answer in one sentence, with its citation's text and the edition's date. */
  words: string;
  citation: { text: string; url: string } | null;
};
