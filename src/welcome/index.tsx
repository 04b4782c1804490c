import { render } from 'preact';
import { readSettings } from '../settings/settings.ts';
import { speak } from '../ui/speak.ts';
import { words } from '../words/words.ts';
import { FirstPage } from './first-page.tsx';

await speak(readSettings());
document.title = words().access.welcome.documentTitle;
const root = document.getElementById('welcome');
if (root) render(<FirstPage />, root);
