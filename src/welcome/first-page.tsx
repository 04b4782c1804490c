import { SAMPLE_PAGE } from '../model/own-pages.ts';
import { words } from '../words/words.ts';
import { HeldLists } from './held-lists.tsx';
import { Keys } from './keys.tsx';
import { Where } from './where.tsx';

/** What opens once after the extension was installed: what it reads, where it shall, and a sample to try it on. */
export function FirstPage() {
  const { welcome } = words().access;
  return (
    <>
      <header>
        <h1>{welcome.title}</h1>
        <p class="lead">{welcome.lead}</p>
      </header>
      <main>
        <section class="try">
          <h2>{welcome.tryTitle}</h2>
          <p>{welcome.tryIt}</p>
          <p>
            <a class="go" href={SAMPLE_PAGE}>
              {welcome.tryLink}
            </a>
          </p>
        </section>
        <section>
          <h2>{welcome.staysTitle}</h2>
          <p>{welcome.stays}</p>
        </section>
        <section>
          <h2>{welcome.readsTitle}</h2>
          <p>{welcome.reads}</p>
        </section>
        <section>
          <h2>{welcome.whereTitle}</h2>
          <Where />
          <p class="soft">{welcome.whereLater}</p>
        </section>
        <section>
          <h2>{welcome.listsTitle}</h2>
          <HeldLists />
        </section>
        <section>
          <h2>{welcome.entryTitle}</h2>
          <ul>
            {welcome.entry.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
          <Keys />
        </section>
      </main>
      <footer>
        <p>{welcome.end}</p>
      </footer>
    </>
  );
}
