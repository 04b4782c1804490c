import { createApp, h, shallowRef } from 'vue';
import { type Item, runRerenders } from './rerender-list.ts';

const root = document.getElementById('root');
if (root) {
  const items = shallowRef<readonly Item[]>([]);
  createApp({
    setup: () => () =>
      h(
        'ul',
        { id: 'list' },
        items.value.map(({ id, parts }) => h('li', { key: id }, [parts[0], h('b', parts[1]), parts[2]])),
      ),
  }).mount(root);
  runRerenders((next) => {
    items.value = next;
  });
}
