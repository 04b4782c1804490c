import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The bundled samples as they would be typed in a folder; the supplier's product page, which is shown, first. */
export async function samplePages(root: string, folder: string): Promise<string[]> {
  const samples = join(root, 'test/pages/samples');
  const names = (await readdir(samples)).filter((name) => name.endsWith('.html')).sort();
  names.sort((a, b) => Number(b === 'product.html') - Number(a === 'product.html'));
  return names.map((name) => relative(folder, join(samples, name)));
}
