import type { Words } from '../../words.ts';
import { changes } from './changes.ts';
import { importing } from './importing.ts';
import { overview } from './overview.ts';
import { page } from './page.ts';
import { parties } from './parties.ts';
import { party } from './party.ts';
import { sources } from './sources.ts';

/** The lists page, in Spanish. */
export const lists: Words['lists'] = { page, overview, sources, parties, party, changes, importing };
