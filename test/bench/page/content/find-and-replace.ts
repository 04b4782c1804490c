import findAndReplace from 'findandreplacedomtext';
import { pattern, tellDone } from './given.ts';

findAndReplace(document.body, { find: pattern(), wrap: 'mark', preset: 'prose' });
tellDone();
