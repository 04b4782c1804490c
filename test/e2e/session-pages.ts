import { createHash } from 'node:crypto';
import type { PageState } from '../../src/model/session.ts';
import type { ServedPage } from './serve.ts';

/** What a row of a session is to say of a page. */
export type ExpectedRow = {
  title: string;
  state: PageState;
  why: string | null;
  /** Companies, with their grounds, sorted. */
  hits: readonly string[];
  /** What could not be read. */
  unreadable: readonly string[];
  /** All text that is read of it; null where none is. */
  text: string | null;
};

/** A page of a session: where it stands, what is served there, what is to be kept of it. */
export type SessionStop = { path: string; page: ServedPage | null; row: ExpectedRow };

const COMPANIES = [
  ['Hikvision', 'hikvision listed'],
  ['Dahua Technology', 'dahua listed'],
  ['Hytera', 'hytera listed'],
  ['Huawei', 'huawei listed'],
  ['ZTE Corporation', 'zte listed'],
] as const;

const page = (title: string, body: string) => `<!doctype html><title>${title}</title>${body}`;
const whole = { state: 'whole', why: null, unreadable: [] } as const;

function withFinding(i: number): SessionStop {
  const [name, hit] = COMPANIES[i % COMPANIES.length] as (typeof COMPANIES)[number];
  const [title, text] = [`Offer ${i}`, `Offer number ${i} with parts made by ${name} of China.`];
  return {
    path: `/offer/${i}`,
    page: page(title, `<p>${text}</p>`),
    row: { ...whole, title, hits: [hit], text: `${title}\n${text}\n` },
  };
}

function withoutFinding(i: number): SessionStop {
  const [title, text] = [`Garden ${i}`, `Garden number ${i}: apples, pears and plums.`];
  return {
    path: `/garden/${i}`,
    page: page(title, `<p>${text}</p>`),
    row: { ...whole, title, hits: [], text: `${title}\n${text}\n` },
  };
}

const PICTURE = `<img src="data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90"/></svg>')}" width="90" height="90">`;
const inPart = (
  path: string,
  title: string,
  text: string,
  more: string,
  unreadable: string,
  hits: readonly string[],
) => ({
  path,
  page: page(title, `<p>${text}</p>${more}`),
  row: { title, state: 'in-part' as const, why: null, unreadable: [unreadable], hits, text: `${title}\n${text}\n` },
});

/**
 * Twenty pages, as they are visited: ten with findings, five without, three that can be read in part, two that the
 * browser cannot open. Those that fail are paths at `nowhere`, an origin that refuses every connection.
 */
export const STOPS: readonly SessionStop[] = [
  ...Array.from({ length: 10 }, (_, i) => withFinding(i)),
  ...Array.from({ length: 5 }, (_, i) => withoutFinding(i)),
  inPart('/part/picture', 'Part picture', 'A shop by Hikvision.', PICTURE, '1 picture without a description', [
    'hikvision listed',
  ]),
  inPart(
    '/part/drawing',
    'Part drawing',
    'A chart of the year.',
    '<canvas width="90" height="90"></canvas>',
    '1 drawing (canvas)',
    [],
  ),
  inPart('/part/sound', 'Part sound', 'Listen to the garden.', '<audio></audio>', '1 video or sound', []),
  ...[1, 2].map((i) => ({
    path: `/nowhere/${i}`,
    page: null,
    row: { title: '', state: 'failed' as const, why: 'not-opened', unreadable: [], hits: [], text: null },
  })),
];

/** What the server gives out. */
export const STOP_PAGES: Record<string, ServedPage> = Object.fromEntries(
  STOPS.flatMap(({ path, page }) => (page === null ? [] : [[path, page]])),
);

/** SHA-256 of a text, hex. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
