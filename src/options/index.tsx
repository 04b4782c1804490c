import { render } from 'preact';
import { browser } from '../messages/browser.ts';
import { readSettings } from '../settings/settings.ts';
import { speak } from '../ui/speak.ts';
import { ListsPage } from './lists-page.tsx';

await speak(readSettings());
const root = document.getElementById('options');
if (root) render(<ListsPage version={browser.runtime.getManifest().version} />, root);
