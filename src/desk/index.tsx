import { render } from 'preact';
import { readSettings } from '../settings/settings.ts';
import { speak } from '../ui/speak.ts';
import { words } from '../words/words.ts';
import { DeskPage } from './desk-page.tsx';

await speak(readSettings());
document.title = words().desk.title;
const root = document.getElementById('desk');
if (root) render(<DeskPage />, root);
