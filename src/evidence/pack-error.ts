/** Why a pack cannot be made or read, in a sentence. */
export class PackError extends Error {
  override name = 'PackError';
}
