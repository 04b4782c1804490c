import { expect, it } from 'vitest';
import { tagsIn } from './tags-in.ts';

it.each([
  ['', []],
  [' , ,', []],
  ['one, two ;one', ['one', 'two']],
  ['摄像头，供应商、北京', ['摄像头', '供应商', '北京']],
  [Array.from({ length: 30 }, (_, i) => i).join(), Array.from({ length: 20 }, (_, i) => String(i))],
  ['x'.repeat(100), ['x'.repeat(60)]],
])('%s', (line, tags) => {
  expect(tagsIn(line)).toEqual(tags);
});
