import Mark from 'advanced-mark.js';
import { names, tellDone } from './given.ts';

new Mark(document.body).mark(names, { separateWordSearch: false, diacritics: false, combinePatterns: true });
tellDone();
