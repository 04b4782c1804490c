import { render } from 'preact';
import { browser } from '../messages/browser.ts';
import { readSettings } from '../settings/settings.ts';
import { speak } from '../ui/speak.ts';
import { words } from '../words/words.ts';
import { addressInQuery } from './page/address-in-query.ts';
import { PdfPage } from './page/pdf-page.tsx';

await speak(readSettings());
document.title = words().pdf.title;
const root = document.getElementById('pdf');
if (root) {
  render(<PdfPage address={addressInQuery(location.search)} version={browser.runtime.getManifest().version} />, root);
}
