import type { Decision, RecordChange } from '../../model/decision.ts';
import { hostsOf } from '../../model/decision-scope.ts';
import { listName } from '../../model/list-name.ts';
import { words } from '../../words/words.ts';
import { nameOfEntity } from '../findings/name-of-entity.ts';

/** Who decided, in words. */
export function byWords(by: string): string {
  return by === '' ? words().decisions.about.somebody : by;
}

/** A decision's site in words that name all it holds on. */
export function siteWords(
  site: string,
  said: { onSite: (on: { site: string }) => string; underSite: (on: { site: string }) => string },
): string {
  const hosts = hostsOf(site);
  return hosts ? said.onSite({ site: hosts.join(', ') }) : said.underSite({ site });
}

/** Where a decision holds and for which text, a sentence each. */
export function scopeSentences({ scope, text }: Pick<Decision, 'scope' | 'text'>): string[] {
  const { about } = words().decisions;
  return [
    scope === 'everywhere' ? about.everywhere : siteWords(scope.site, about),
    text === null ? about.forAny : about.forWords({ text }),
  ];
}

/** One difference between the record that was decided on and today's, in a sentence. */
export function changeSentence(change: RecordChange): string {
  const said = words().decisions.reopened.change;
  switch (change.what) {
    case 'gone':
      return said.gone;
    case 'name':
      return said.name(change);
    case 'names-added':
      return said.namesAdded(change);
    case 'names-gone':
      return said.namesGone(change);
    case 'listing-added':
      return said.listingAdded({ list: change.ownList ?? listName(change.list) });
    case 'listing-gone':
      return said.listingGone({ list: change.ownList ?? listName(change.list) });
    case 'listing-changed':
      return said.listingChanged({ list: change.ownList ?? listName(change.list) });
    case 'link-added':
      return said.linkAdded({ to: nameOfEntity(change.to, []) });
    case 'link-gone':
      return said.linkGone({ to: nameOfEntity(change.to, []) });
    case 'link-changed':
      return said.linkChanged({ to: nameOfEntity(change.to, []) });
    case 'other':
      return said.other;
  }
}
