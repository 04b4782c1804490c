/** Shown where the scanner does not run, so that it never looks like a page where nothing was found. */
export function UnreadPage() {
  return (
    <section class="notice">
      <p>
        An extension cannot read browser pages, extension stores, the browser’s PDF viewer, or sites it has no
        permission for. So nothing is known here about the companies on this page.
      </p>
      <p>
        If this is an ordinary web page, reload it, or allow Listlight on this site in the browser’s extension menu.
      </p>
    </section>
  );
}
