import { inPlace, inText, silent, type TortureRow } from './row.ts';

const rows = (kinds: Readonly<Record<string, string>>): TortureRow[] =>
  Object.entries(kinds).map(([id, markup]) => ({
    id,
    markup: markup.replace('NAME', `[${id}] by Hikvision now`),
    find: inText('hikvision', 'Hikvision'),
  }));
const attributes = (kinds: Readonly<Record<string, string>>): TortureRow[] =>
  Object.entries(kinds).map(([id, markup]) => ({
    id,
    markup: markup.replace('NAME', `[${id}] by Hikvision now`),
    find: inPlace('attribute', 'hikvision', 'Hikvision'),
  }));
const hidden = (kinds: Readonly<Record<string, string>>): TortureRow[] =>
  Object.entries(kinds).map(([id, how]) => ({
    id,
    markup: `<div ${how}>[${id}] by Hikvision unseen</div>`,
    find: { ...inText('hikvision', 'Hikvision'), isHidden: true },
  }));
/** Not drawn until a person opens it: neither answer on being hidden is wrong. */
const folded = (row: TortureRow | undefined): TortureRow[] => {
  const { entity, text, where } = row?.find ?? inText('', '');
  return row ? [{ ...row, find: { entity, text, where } }] : [];
};

/** Elements and attributes that hold text, hidden text, and elements whose text is not the page's. */
export const ELEMENT_ROWS: readonly TortureRow[] = [
  ...rows({
    heading: '<h2>NAME</h2>',
    'list-item': '<ul><li>NAME</li></ul>',
    'table-cell': '<table><tr><th>Made</th><td>NAME</td></tr></table>',
    'table-caption': '<table><caption>NAME</caption><tr><td>1</td></tr></table>',
    'svg-text': '<svg width="400" height="30"><text x="2" y="20">NAME</text></svg>',
    preformatted: '<pre>NAME</pre>',
    'button-text': '<button type="button">NAME</button>',
    'label-text': '<label>NAME <input></label>',
    figcaption: '<figure><figcaption>NAME</figcaption></figure>',
    'details-open': '<details open><summary>More</summary>NAME</details>',
    'not-editable-inside': '<div contenteditable="false">NAME</div>',
    ruby: '<p><ruby>NAME<rt>note</rt></ruby></p>',
  }),
  ...folded(rows({ 'details-closed': '<details><summary>More</summary><p>NAME</p></details>' })[0]),
  ...folded(rows({ option: '<select><option>Any</option><option>NAME</option></select>' })[0]),
  ...attributes({
    alt: '<img alt="NAME">',
    'title-attribute': '<span title="NAME">hover</span>',
    'aria-label': '<button type="button" aria-label="NAME">x</button>',
    placeholder: '<input placeholder="NAME">',
    'value-button': '<input type="button" value="NAME">',
    'value-submit': '<form><input type="submit" value="NAME"></form>',
    'value-reset': '<form><input type="reset" value="NAME"></form>',
  }),
  ...hidden({
    'hidden-attribute': 'hidden',
    'display-none': 'style="display: none"',
    'visibility-hidden': 'style="visibility: hidden"',
    'off-screen': 'style="position: absolute; left: -9999px"',
    'opacity-0': 'style="opacity: 0"',
    'clip-1px':
      'style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap"',
  }),
  ...silent({
    script: '<script>window.note = "[script] by Hikvision";</script>',
    'script-data': '<script type="text/plain">[script-data] by Hikvision</script>',
    style: '<style>.x::after { content: "[style] by Hikvision"; }</style>',
    noscript: '<noscript><p>[noscript] by Hikvision</p></noscript>',
    template: '<template><p>[template] by Hikvision</p></template>',
    comment: '<!-- [comment] by Hikvision -->',
    'data-attribute': '<i data-note="[data-attribute] by Hikvision"></i>',
  }),
];
