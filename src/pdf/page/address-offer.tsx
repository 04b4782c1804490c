import { canFetch } from './address-in-query.ts';

type Props = { address: string; fetchIt: () => void };

/** An address that waits for a click: nothing is asked of its server before. */
export function AddressOffer({ address, fetchIt }: Props) {
  if (!canFetch(address)) {
    return (
      <section class="notice">
        <p>
          <bdi class="verbatim">{address}</bdi>
        </p>
        <p>
          {address.startsWith('file:')
            ? 'An extension may not open files of this computer by their address. Drop the file here, or choose it below.'
            : 'Only addresses that begin with https or http can be fetched. Save the PDF and drop the file here.'}
        </p>
      </section>
    );
  }
  return (
    <section class="notice">
      <p>
        To be read here, the PDF is fetched once more from its own server, with the cookies this browser holds for it.
        Nothing is asked of any server before you press the button, and the text goes nowhere.
      </p>
      <p>
        <button type="button" class="main-action" onClick={fetchIt}>
          Fetch and read <bdi class="verbatim">{address}</bdi>
        </button>
      </p>
    </section>
  );
}
