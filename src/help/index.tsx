import { render } from 'preact';
import { browser } from '../messages/browser.ts';
import { caller } from '../messages/call.ts';
import type { ListsCalls } from '../messages/lists-contract.ts';
import { readSettings } from '../settings/settings.ts';
import { speak } from '../ui/speak.ts';
import { words } from '../words/words.ts';
import { HelpPage } from './help-page.tsx';

const ask = caller<ListsCalls>((message) => browser.runtime.sendMessage(message));

await speak(readSettings());
document.title = words().help.title;
const root = document.getElementById('help');
if (root) render(<HelpPage askLists={() => ask('lists-state')} />, root);
