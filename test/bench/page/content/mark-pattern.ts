import Mark from 'mark.js';
import { pattern, tellDone } from './given.ts';

new Mark(document.body).markRegExp(pattern());
tellDone();
