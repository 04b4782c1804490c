import { render } from 'preact';
import { boot } from '../../content/boot.ts';
import { Card } from '../../content/card/card.ts';
import { frameParts } from '../../content/parts.ts';
import '../../content/inspect.iife.ts';
import { readSettings } from '../../settings/settings.ts';
import { speak } from '../../ui/speak.ts';
import { words } from '../../words/words.ts';
import { listenToBackground } from './listen-to-background.ts';
import { SampleLabel } from './sample-label.tsx';

await speak(readSettings());
document.title = words().access.sample.documentTitle;
const label = document.getElementById('label');
if (label) render(<SampleLabel />, label);

// No content script runs on a page of an extension: this one brings the scanner along, and may always be read.
await boot(async () => true, listenToBackground);
const parts = frameParts();
if (parts.scanner) parts.card = new Card(parts.scanner);
