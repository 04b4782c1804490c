import { sentence } from '../../ui/sentence.tsx';
import { words } from '../../words/words.ts';
import { canFetch } from './address-in-query.ts';

type Props = { address: string; fetchIt: () => void };

/** An address that waits for a click: nothing is asked of its server before. */
export function AddressOffer({ address, fetchIt }: Props) {
  const { offer } = words().pdf;
  if (!canFetch(address)) {
    return (
      <section class="notice">
        <p>
          <bdi class="verbatim">{address}</bdi>
        </p>
        <p>{address.startsWith('file:') ? offer.ofFile : offer.ofOther}</p>
      </section>
    );
  }
  return (
    <section class="notice">
      <p>{offer.about}</p>
      <p>
        <button type="button" class="main-action" onClick={fetchIt}>
          {sentence(offer.fetch, <bdi class="verbatim">{address}</bdi>)}
        </button>
      </p>
    </section>
  );
}
