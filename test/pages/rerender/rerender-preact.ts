import { h, render } from 'preact';
import { runRerenders } from './rerender-list.ts';

const root = document.getElementById('root');
if (root) {
  runRerenders((items) =>
    render(
      h(
        'ul',
        { id: 'list' },
        items.map(({ id, parts }) => h('li', { key: id }, parts[0], h('b', null, parts[1]), parts[2])),
      ),
      root,
    ),
  );
}
