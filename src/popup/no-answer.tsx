/** Shown when the background does not answer: what to do, and the error for a report. */
export function NoAnswer({ error, tryAgain }: { error: string; tryAgain: () => void }) {
  return (
    <section class="notice">
      <p>
        The part of Listlight that holds the lists did not answer. This says nothing about the page. Try again; if it
        stays so, reload the page or switch the extension off and on.
      </p>
      <p>
        <button type="button" onClick={tryAgain}>
          Try again
        </button>
      </p>
      <details>
        <summary>Error text</summary>
        <p class="verbatim">{error}</p>
      </details>
    </section>
  );
}
