import type { ServedPage } from '../../e2e/serve.ts';
import { inPlace, type TortureRow } from './row.ts';

const words = (id: string) => `<p>[${id}] by Hikvision inside</p>`;
const framed = (id: string, markup: string, rest: Partial<TortureRow> = {}): TortureRow => ({
  id,
  markup,
  ...rest,
  find: inPlace('frame', 'hikvision', 'Hikvision'),
});
const inline = (id: string) => encodeURIComponent(`<!doctype html>${words(id)}`);

/** Frames of every kind. */
export const FRAME_ROWS: readonly TortureRow[] = [
  framed('frame-same-origin', '<iframe src="/frame-same-origin"></iframe>'),
  framed('frame-cross-origin', '<iframe src="{{other}}/frame-cross-origin"></iframe>'),
  framed('frame-in-frame', '<iframe src="{{other}}/frame-outer"></iframe>'),
  framed('frame-srcdoc', `<iframe srcdoc="${words('frame-srcdoc')}"></iframe>`),
  framed('frame-data', `<iframe src="data:text/html;charset=utf-8,${inline('frame-data')}"></iframe>`),
  framed('frame-blob', '<iframe></iframe>', {
    script: `at.firstChild.src = URL.createObjectURL(new Blob(['<!doctype html>${words('frame-blob')}'], { type: 'text/html' }));`,
  }),
  framed('frame-written', '<iframe></iframe>', {
    script: `at.firstChild.contentDocument.body.innerHTML = '${words('frame-written')}';`,
  }),
  framed('frame-sandboxed', '<iframe sandbox src="/frame-sandboxed"></iframe>'),
  framed('frame-sandboxed-scripts', '<iframe sandbox="allow-scripts" src="/frame-sandboxed-scripts"></iframe>'),
  framed(
    'frame-sandboxed-same-origin',
    '<iframe sandbox="allow-same-origin allow-scripts" src="/frame-sandboxed-same-origin"></iframe>',
  ),
  framed('frame-sandboxed-srcdoc', `<iframe sandbox srcdoc="${words('frame-sandboxed-srcdoc')}"></iframe>`),
  framed('frame-in-shadow', '<div></div>', {
    script: `at.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<iframe src="/frame-in-shadow"></iframe>';`,
  }),
  framed('frame-in-closed-shadow', '<div></div>', {
    script: `at.firstChild.attachShadow({ mode: 'closed' }).innerHTML =
      '<iframe src="{{other}}/frame-in-closed-shadow"></iframe>';`,
  }),
  {
    id: 'shadow-in-frame',
    markup: '<iframe src="{{other}}/shadow-in-frame"></iframe>',
    find: inPlace('frame', 'hikvision', 'Hikvision', 'shadow'),
  },
  framed('frame-late', '<p>wait</p>', {
    late: `const frame = document.createElement('iframe'); frame.src = '{{other}}/frame-late'; at.append(frame);`,
  }),
  framed('frame-late-text', '<iframe src="/frame-late-text"></iframe>', {
    late: `at.firstChild.contentDocument.querySelector('p').textContent = '[frame-late-text] by Hikvision';`,
  }),
  {
    id: 'frame-goes',
    markup: '<iframe src="/frame-goes"></iframe>',
    before: inPlace('frame', 'hikvision', 'Hikvision'),
    late: 'at.firstChild.remove();',
    find: null,
  },
];

const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>frame</title>${body}`;

/** What stands in the frames that have an address, by path. */
export const FRAME_PAGES: Readonly<Record<string, ServedPage>> = {
  ...Object.fromEntries(FRAME_ROWS.map(({ id }) => [`/${id}`, page(words(id))])),
  '/frame-late-text': page('<p>quiet</p>'),
  '/frame-outer': page('<p>outer</p><iframe src="{{origin}}/frame-in-frame"></iframe>'),
  '/shadow-in-frame': page(`<div id="host"></div><script>
    host.attachShadow({ mode: 'open' }).innerHTML = '${words('shadow-in-frame')}';</script>`),
};
