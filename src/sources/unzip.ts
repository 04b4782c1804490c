import { readDirectory, unzipFile, type ZipFile } from '../formats/zip.ts';
import { UpdateError } from '../model/update-failure.ts';

/** A zip of one list holds one file, and a few that systems add. */
const MOST_FILES = 100;

/** The one file that may be a list: text by its name, and nothing that a system put beside it. */
function pickFile(files: readonly ZipFile[]): ZipFile {
  const usable = files.filter(
    ({ name }) => /\.(?:csv|json|xml|tsv|txt)$/i.test(name) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name),
  );
  const [file, another] = usable;
  if (!file) throw new UpdateError('UNKNOWN_FORMAT', 'the zip file holds no CSV, JSON or XML file');
  if (another)
    throw new UpdateError('UNKNOWN_FORMAT', `the zip file holds ${usable.length} files that could be the list`);
  return file;
}

/**
 * Unpacks the one file of a zip that can be a list.
 * @throws UpdateError
 */
export function* unzip(bytes: Uint8Array, mostBytes: number): Generator<Uint8Array> {
  yield* unzipFile(bytes, pickFile(readDirectory(bytes, MOST_FILES)), mostBytes);
}
