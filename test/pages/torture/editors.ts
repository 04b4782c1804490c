import { silent, type TortureRow } from './row.ts';

const frame = (id: string, script: string) =>
  `<iframe srcdoc="<body>[${id}] draft on Hikvision<script>${script}</script></body>"></iframe>`;

/** Where people write: whatever stands there is theirs and is never read, prefilled or not. */
export const EDITOR_ROWS: readonly TortureRow[] = [
  ...silent({
    'input-text': '<input value="[input-text] Hikvision">',
    'input-search': '<input type="search" value="[input-search] Hikvision">',
    'input-email': '<input type="email" value="[input-email]@hikvision.com">',
    'input-url': '<input type="url" value="https://www.hikvision.com/[input-url]">',
    'input-password': '<input type="password" value="[input-password] Hikvision">',
    'input-hidden': '<input type="hidden" value="[input-hidden] Hikvision">',
    'input-unknown-type': '<input type="Button2" value="[input-unknown-type] Hikvision">',
    textarea: '<textarea>[textarea] Hikvision</textarea>',
    contenteditable: '<div contenteditable>[contenteditable] on Hikvision <p>and Hikvision</p></div>',
    'contenteditable-true': '<div contenteditable="true"><p>[contenteditable-true] on <b>Hikvision</b></p></div>',
    'contenteditable-plain': '<p contenteditable="plaintext-only">[contenteditable-plain] on Hikvision</p>',
    'contenteditable-inline': '<p>A <span contenteditable>[contenteditable-inline] on Hikvision</span> line</p>',
    'contenteditable-attributes': '<div contenteditable><img alt="[contenteditable-attributes] of Hikvision"></div>',
    'contenteditable-island':
      '<div contenteditable>text <span contenteditable="false">[contenteditable-island] @Hikvision</span></div>',
    'role-textbox': '<div role="textbox" tabindex="0">[role-textbox] on Hikvision</div>',
    monaco:
      '<div class="monaco-editor"><div class="view-lines"><div class="view-line"><span><span class="mtk1">[monaco] Hikvision</span></span></div></div></div>',
    codemirror:
      '<div class="CodeMirror"><div class="CodeMirror-code"><pre class="CodeMirror-line"><span>[codemirror] Hikvision</span></pre></div></div>',
    codemirror6:
      '<div class="cm-editor"><div class="cm-scroller"><div class="cm-content" contenteditable="true"><div class="cm-line">[codemirror6] Hikvision</div></div></div></div>',
    ace: '<div class="ace_editor"><div class="ace_layer"><div class="ace_line">[ace] Hikvision</div></div></div>',
    'design-mode-frame': frame('design-mode-frame', "document.designMode='on'"),
    'editable-frame': frame('editable-frame', "document.body.contentEditable='true'"),
  }),
  {
    id: 'editor-in-shadow',
    markup: '<div></div>',
    script: `at.firstChild.attachShadow({ mode: 'open' }).innerHTML =
      '<textarea>[editor-in-shadow] Hikvision</textarea><div contenteditable>[editor-in-shadow] Hikvision</div>';`,
    find: null,
  },
  {
    id: 'shadow-in-editor',
    markup: '<div contenteditable><span></span></div>',
    script: `at.querySelector('span').attachShadow({ mode: 'open' }).innerHTML = '<b>[shadow-in-editor] Hikvision</b>';`,
    find: null,
  },
  {
    id: 'typed-input',
    markup: '<input>',
    late: `at.firstChild.focus(); document.execCommand('insertText', false, '[typed-input] Hikvision');`,
    find: null,
  },
  {
    id: 'typed-textarea',
    markup: '<textarea></textarea>',
    late: `at.firstChild.focus(); document.execCommand('insertText', false, '[typed-textarea] Hikvision');`,
    find: null,
  },
  {
    id: 'typed-editable',
    markup: '<div contenteditable><p>A letter</p></div>',
    late: `at.firstChild.focus(); document.execCommand('insertText', false, '[typed-editable] Hikvision');`,
    find: null,
  },
  {
    id: 'value-set',
    markup: '<input value="x">',
    late: `at.firstChild.value = '[value-set] Hikvision'; at.firstChild.setAttribute('value', '[value-set] Hikvision');`,
    find: null,
  },
  {
    id: 'becomes-editable',
    markup: '<div>a note</div>',
    late: `at.firstChild.contentEditable = 'true'; at.firstChild.textContent = '[becomes-editable] by Hikvision';`,
    find: null,
  },
];
