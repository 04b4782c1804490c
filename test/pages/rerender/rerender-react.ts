import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { runRerenders } from './rerender-list.ts';

const root = document.getElementById('root');
if (root) {
  const tree = createRoot(root);
  runRerenders((items) =>
    tree.render(
      createElement(
        'ul',
        { id: 'list' },
        items.map(({ id, parts }) =>
          createElement('li', { key: id }, parts[0], createElement('b', null, parts[1]), parts[2]),
        ),
      ),
    ),
  );
}
