import { render } from 'preact';
import { browser } from '../messages/browser.ts';
import { addressInQuery } from './page/address-in-query.ts';
import { PdfPage } from './page/pdf-page.tsx';

const root = document.getElementById('pdf');
if (root) {
  render(<PdfPage address={addressInQuery(location.search)} version={browser.runtime.getManifest().version} />, root);
}
