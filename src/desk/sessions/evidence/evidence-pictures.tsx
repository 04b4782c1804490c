import { useState } from 'preact/hooks';
import type { EvidenceFile, EvidenceRecord } from '../../../model/evidence.ts';
import { askSession, askSessionAgain } from '../../../ui/session/ask-session.ts';
import { words } from '../../../words/words.ts';

type Picture = { file: EvidenceFile; address: string | null };

/** A record's pictures, fetched when they are opened, one after the other. */
export function EvidencePictures({ record: { id, number, files } }: { record: EvidenceRecord }) {
  const { evidence } = words().sessions;
  const [pictures, setPictures] = useState<readonly Picture[] | null>(null);
  const open = async () => {
    setPictures([]);
    for (const file of files) {
      const bytes = await askSessionAgain(() => askSession('evidence-file', id, file.name)).catch(() => null);
      const address = bytes === null ? null : `data:image/png;base64,${bytes}`;
      setPictures((before) => [...(before ?? []), { file, address }]);
    }
  };
  const strips = files.filter(({ what }) => what === 'strip');
  const nameOf = (file: EvidenceFile) =>
    file.what === 'visible' ? evidence.visible({ number }) : evidence.strip({ number, part: strips.indexOf(file) + 1 });
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && pictures === null && void open()}>
      <summary>{evidence.picture}</summary>
      {pictures?.map(({ file, address }) => (
        <div key={file.name}>
          {file === strips[0] && <p>{evidence.strips({ count: strips.length })}</p>}
          {address === null ? (
            <p>{evidence.noPicture}</p>
          ) : (
            <figure class="evidence-picture">
              <figcaption class="soft" aria-hidden="true">
                {nameOf(file)}
              </figcaption>
              <img src={address} alt={nameOf(file)} width={file.width} />
            </figure>
          )}
        </div>
      ))}
    </details>
  );
}
