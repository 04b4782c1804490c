import { colon } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { hostOf } from '../host-of.ts';

/** Which page the findings below are about. */
export function PageName({ title, address }: { title: string; address: string }) {
  const { panel } = words();
  return (
    <p class="page-name">
      <span class="unseen">
        {panel.about}
        {colon()}{' '}
      </span>
      <b>
        <bdi>{title || panel.untitled}</bdi>
      </b>{' '}
      <bdi class="soft">{hostOf(address)}</bdi>
    </p>
  );
}
