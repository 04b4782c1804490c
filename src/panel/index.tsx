import { render } from 'preact';
import { browser } from '../messages/browser.ts';
import { readSettings } from '../settings/settings.ts';
import { speak } from '../ui/speak.ts';
import { Panel } from './panel.tsx';

const root = document.getElementById('panel');
// The window the panel stands in stays the same as long as it lives.
const [{ id }] = await Promise.all([browser.windows.getCurrent(), speak(readSettings())]);
if (root && id !== undefined) render(<Panel window={id} version={browser.runtime.getManifest().version} />, root);
