import { inPlace, type TortureRow } from './row.ts';

const inShadow = (id: string, rest: Partial<TortureRow>, entity = 'hikvision', text = 'Hikvision'): TortureRow => ({
  id,
  markup: '<div></div>',
  ...rest,
  find: inPlace('shadow', entity, text),
});
const words = (id: string) => `<p>[${id}] by Hikvision inside</p>`;
const attach = (id: string, mode: 'open' | 'closed') =>
  `at.firstChild.attachShadow({ mode: '${mode}' }).innerHTML = '${words(id)}';`;

/** Shadow roots of every kind. */
export const SHADOW_ROWS: readonly TortureRow[] = [
  inShadow('shadow-open', { script: attach('shadow-open', 'open') }),
  inShadow('shadow-closed', { script: attach('shadow-closed', 'closed') }),
  inShadow('shadow-declared', {
    markup: `<div><template shadowrootmode="open">${words('shadow-declared')}</template></div>`,
  }),
  inShadow('shadow-declared-closed', {
    markup: `<div><template shadowrootmode="closed">${words('shadow-declared-closed')}</template></div>`,
  }),
  inShadow('shadow-inside-shadow', {
    script: `const outer = at.firstChild.attachShadow({ mode: 'closed' });
      outer.innerHTML = '<section><div></div></section>';
      outer.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '${words('shadow-inside-shadow')}';`,
  }),
  inShadow('shadow-split', {
    script: `at.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<p>[shadow-split] by Hik<b>vis</b>ion</p>';`,
  }),
  inShadow('shadow-text-alone', {
    script: `at.firstChild.attachShadow({ mode: 'open' }).textContent = '[shadow-text-alone] by Hikvision';`,
  }),
  {
    id: 'shadow-attribute',
    markup: '<div></div>',
    script: `at.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<img alt="[shadow-attribute] by Hikvision">';`,
    find: inPlace('shadow', 'hikvision', 'Hikvision', 'attribute'),
  },
  {
    id: 'slotted',
    markup: '<div><p>[slotted] by Hikvision in light</p></div>',
    script: `at.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';`,
    find: { ...inPlace('text', 'hikvision', 'Hikvision', 'shadow'), isHidden: false },
  },
  inShadow('shadow-custom-element', {
    markup: '<torture-card></torture-card>',
    script: `customElements.define('torture-card', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = '${words('shadow-custom-element')}'; }
    });`,
  }),
  // The host comes with its root.
  inShadow('shadow-late-host', {
    markup: '<p>wait</p>',
    late: `const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '${words('shadow-late-host')}';
      at.append(host);`,
  }),
  // Nothing of the light tree changes.
  inShadow('shadow-late-open', { late: attach('shadow-late-open', 'open') }),
  inShadow('shadow-late-closed', { late: attach('shadow-late-closed', 'closed') }),
  inShadow('shadow-late-text', {
    script: `at.root = at.firstChild.attachShadow({ mode: 'closed' }); at.root.innerHTML = '<p>quiet</p>';`,
    late: `at.root.firstChild.textContent = '[shadow-late-text] by Hikvision';`,
  }),
  {
    id: 'shadow-text-goes',
    markup: '<div></div>',
    script: `at.root = at.firstChild.attachShadow({ mode: 'open' }); at.root.innerHTML = '${words('shadow-text-goes')}';`,
    before: inPlace('shadow', 'hikvision', 'Hikvision'),
    late: `at.root.firstChild.textContent = '[shadow-text-goes] quiet';`,
    find: null,
  },
  {
    id: 'shadow-host-goes',
    markup: '<div></div>',
    script: attach('shadow-host-goes', 'open'),
    before: inPlace('shadow', 'hikvision', 'Hikvision'),
    late: 'at.firstChild.remove();',
    find: null,
  },
];
