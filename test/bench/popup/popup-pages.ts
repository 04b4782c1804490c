import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages the popup is opened over: how many companies and places each names. */
export const POPUP_PAGES = {
  one: { title: 'one company', companies: 1, places: 5 },
  many: { title: '30 companies, 500 places', companies: 30, places: 500 },
} as const;
/** One of {@link POPUP_PAGES}. */
export type PopupPage = keyof typeof POPUP_PAGES;

/** Named on several lists each, so that their cards are the long ones. */
const ON_SEVERAL_LISTS = ['Hangzhou Hikvision Digital Technology Co., Ltd.', 'Zhejiang Dahua Technology Co., Ltd.'];

type ListFile = { rows: { entity: string; names: { text: string }[] }[] };

/** The first name of so many companies of the lists. */
function companyNames(root: string, count: number): string[] {
  const { rows } = JSON.parse(readFileSync(join(root, 'lists/us-dod-1260h.json'), 'utf8')) as ListFile;
  const names = rows.flatMap((row) => row.names[0]?.text ?? []);
  return [...new Set([...ON_SEVERAL_LISTS, ...names])].slice(0, count);
}

/** A page of offers that names its companies in turn, as often as it says. */
export function popupPage(root: string, page: PopupPage): string {
  const { companies, places } = POPUP_PAGES[page];
  const names = companyNames(root, companies);
  const offers = Array.from(
    { length: places },
    (_, at) =>
      `<p>Offer ${at}: a dome camera with a 2.8 mm lens by ${names[at % names.length]}, delivered in ${at % 9} days.</p>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Offers</title>${offers.join('\n')}`;
}
