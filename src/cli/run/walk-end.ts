/** What ends a whole run: no page after this one could be opened either, and none of them is told to have failed. */
export class WalkEnd extends Error {
  constructor(why: string) {
    super(`${why} The run ends here; with --output the same command goes on from this page.`);
  }
}
