const SCRIPTS: readonly [script: RegExp, language: string][] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u3400-\u9fff]/, 'zh-Hans'],
  [/[\u0400-\u04ff]/, 'ru'],
  [/[\u0600-\u06ff]/, 'ar'],
];

/**
 * The language in which a name in its home script is to be read and drawn (BCP 47): the same character looks different
 * in Chinese and Japanese. Undetermined where the script is none of those that lists carry.
 */
export function languageOfScript(name: string): string {
  return SCRIPTS.find(([script]) => script.test(name))?.[1] ?? 'und';
}
