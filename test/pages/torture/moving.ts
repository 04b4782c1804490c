import { inPlace, inText, type TortureRow } from './row.ts';

const late = (id: string, markup: string, how: string): TortureRow => ({
  id,
  markup,
  late: how,
  find: inText('hikvision', 'Hikvision'),
});
const goes = (id: string, markup: string, how: string): TortureRow => ({
  id,
  markup,
  before: inText('hikvision', 'Hikvision'),
  late: how,
  find: null,
});

/** What comes, changes, moves and goes. */
export const MOVING_ROWS: readonly TortureRow[] = [
  late('late-node', '<p>wait</p>', `at.insertAdjacentHTML('beforeend', '<p>[late-node] by Hikvision</p>');`),
  late(
    'late-inline',
    '<p>[late-inline] by </p>',
    `at.firstChild.append(document.createElement('b')); at.querySelector('b').append('Hikvision');`,
  ),
  late('late-half', '<p>[late-half] by Hik<b>x</b></p>', `at.querySelector('b').textContent = 'vision';`),
  late('late-text-node', '<p>[late-text-node] by </p>', `at.firstChild.append('Hikvision');`),
  late('changed-text', '<p>quiet</p>', `at.firstChild.firstChild.data = '[changed-text] by Hikvision';`),
  late('joined-text', '<p>[joined-text] by Hik<i>-x-</i>vision</p>', `at.querySelector('i').remove();`),
  late('uncommented', '<p>[uncommented] by <!--Hikvision--></p>', `at.firstChild.lastChild.replaceWith('Hikvision');`),
  {
    ...late(
      'moved-node',
      '<section><p>[moved-node] by Hikvision</p></section><aside></aside>',
      `at.lastChild.append(at.querySelector('p'));`,
    ),
    before: inText('hikvision', 'Hikvision'),
  },
  {
    ...late(
      'parent-replaced',
      '<section><p>[parent-replaced] by Hikvision</p></section>',
      `const kept = at.querySelector('p'); const other = document.createElement('article'); other.append(kept); at.replaceChildren(other);`,
    ),
    before: inText('hikvision', 'Hikvision'),
  },
  {
    id: 'late-attribute',
    markup: '<img alt="quiet">',
    late: `at.firstChild.alt = '[late-attribute] by Hikvision';`,
    find: inPlace('attribute', 'hikvision', 'Hikvision'),
  },
  {
    id: 'late-value',
    markup: '<input type="button" value="quiet">',
    late: `at.firstChild.value = '[late-value] by Hikvision';`,
    find: inPlace('attribute', 'hikvision', 'Hikvision'),
  },
  {
    id: 'attribute-goes',
    markup: '<img alt="[attribute-goes] by Hikvision">',
    before: inPlace('attribute', 'hikvision', 'Hikvision'),
    late: `at.firstChild.removeAttribute('alt');`,
    find: null,
  },
  goes('removed-node', '<p>[removed-node] by Hikvision</p>', 'at.firstChild.remove();'),
  goes('text-goes', '<p>[text-goes] by Hikvision</p>', `at.firstChild.textContent = '[text-goes] quiet';`),
  goes('torn-apart', '<p>[torn-apart] by Hik<b></b>vision</p>', `at.querySelector('b').textContent = ' and a far ';`),
  goes(
    'moved-into-editor',
    '<p>[moved-into-editor] by Hikvision</p><div contenteditable></div>',
    `at.lastChild.append(at.firstChild);`,
  ),
];
