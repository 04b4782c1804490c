import KeywordProcessor from 'flashtext.js';
import type { Subject } from '../subject.ts';

/** The one port of flashtext on npm; it gives the names found and no places. */
export const flashtext: Subject = {
  id: 'flashtext.js',
  about: 'npm flashtext.js 1.0.5 (there is no package flashtext); names without places',
  reads: 'folded',
  build(names) {
    const processor = new KeywordProcessor();
    // It knows word bounds itself.
    for (const name of names) processor.addKeyword(name.trim(), name);
    return {
      run: (text) => processor.extractKeywords(text).length,
      places: (text) => processor.extractKeywords(text).map((name) => ({ name })),
      held: processor,
    };
  },
};
