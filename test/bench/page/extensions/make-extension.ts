import { join } from 'node:path';
import { trieSource } from '../../peers/trie-source.ts';
import { type NameCount, peerScript, type Recipe } from '../subjects.ts';
import { bundleScript } from './bundle-script.ts';
import { writeFinderHere } from './finder-here.ts';
import { buildExtension, copyExtension } from './our-extension.ts';
import { writePlainExtension } from './plain-extension.ts';

/** What extensions are made from. */
export type Materials = {
  /** The repository. */
  root: string;
  /** A built extension to be measured in place of the one built from the sources with the bundled lists. */
  built: string | null;
  /** Names of a count; for the bundled lists, those of them that a peer is given. */
  names: (count: NameCount) => readonly string[];
};

/** Puts an extension into a folder, or tells that there is none to be. */
export async function makeExtension(recipe: Recipe, folder: string, materials: Materials): Promise<string | null> {
  const { root, built, names } = materials;
  switch (recipe.kind) {
    case 'none':
      return null;
    case 'nothing':
      writePlainExtension(folder, {});
      break;
    case 'ours':
      if (recipe.names !== 'bundled') await buildExtension(root, folder, names(recipe.names));
      else if (built !== null) copyExtension(built, folder);
      else await buildExtension(root, folder, []);
      break;
    case 'here':
      await writeFinderHere(root, folder, recipe.names, names);
      break;
    case 'peer': {
      const { script, gets } = peerScript(recipe.peer);
      const given = gets === 'names' ? { names: names(recipe.names) } : { pattern: trieSource(names(recipe.names)) };
      writePlainExtension(folder, {
        'given.js': `globalThis.listlightBench = JSON.parse(${JSON.stringify(JSON.stringify(given))});\n`,
        'peer.js': await bundleScript(root, join(root, `test/bench/page/content/${script}.ts`)),
      });
    }
  }
  return folder;
}
