import { expect, it } from 'vitest';
import { madeEntry } from '../../test/fixtures/made-entries.ts';
import { SentinelWatch } from './sentinel-watch.ts';

const pishan = { list: 'us-bis-el', name: "Pishan Haishi Yong'an Electronic Technology Co., Ltd." };
const hikvision = { list: 'us-ofac-ns-cmic', name: 'Hikvision' };

it('meets a sentinel by any name of an entry of its list, whatever the apostrophes and capitals, once', () => {
  const watch = new SentinelWatch([pishan, hikvision]);
  watch.add(madeEntry({ name: 'Hikvision', list: 'us-bis-el' }));
  expect(watch.met).toEqual([]);
  watch.add(madeEntry({ name: 'PISHAN HAISHI YONG’AN ELECTRONIC TECHNOLOGY CO LTD' }));
  watch.add(madeEntry({ name: 'HANGZHOU HIKVISION', aliases: ['HIKVISION'], list: 'us-ofac-ns-cmic' }));
  watch.add(madeEntry({ name: 'Hikvision', list: 'us-ofac-ns-cmic' }));
  expect(watch.met).toEqual([pishan, hikvision]);
});
