import { expect, test } from 'vitest';
import { languageOfScript } from './language-of-script.ts';

test.each([
  ['杭州海康威视数字技术股份有限公司', 'zh-Hans'],
  ['ソニーグループ株式会社', 'ja'],
  ['한화비전', 'ko'],
  ['АО Лаборатория Касперского', 'ru'],
  ['Łódź', 'und'],
])('%s is read as %s', (name, language) => {
  expect(languageOfScript(name)).toBe(language);
});
