import ts from 'typescript';

/** A text that stands in the source of a surface where the words should be. */
export type HardCoded = { line: number; text: string };

/** Attributes of elements that people read or hear. */
const READ_ATTRIBUTES = new Set([
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'alt',
  'label',
]);
/** What is the same in every language. */
const NAMES = /^\W*(?:Listlight|SHA-256|·)\W*$/;
const LETTER = /\p{L}/u;
const TWO_WORDS = /\p{L}{2,},? \p{L}{2,}/u;

/** Calls of which these arguments are tags, classes, selectors, or told to developers. */
const NO_TEXTS: Readonly<Record<string, readonly number[]>> = {
  makeElement: [0, 1],
  matches: [0],
  closest: [0],
  querySelector: [0],
  querySelectorAll: [0],
  check: [1],
  warn: [0],
};
/** Properties of elements that are not read. */
const UNREAD_PROPERTIES = new Set(['rel', 'className', 'target']);

/** A list of words that is cut up at once, or a property that nobody reads. */
function isNoText(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'split' && ts.isStringLiteral(node.expression);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  return ts.isPropertyAccessExpression(node.left) && UNREAD_PROPERTIES.has(node.left.name.text);
}

/** Where a text stands: among what is shown, in an attribute that is read, one that is not, or in code. */
type Place = 'shown' | 'read' | 'unread' | 'code';

const isSaid: Readonly<Record<Place, (text: string) => boolean>> = {
  shown: (text) => LETTER.test(text),
  read: (text) => LETTER.test(text),
  unread: () => false,
  // One word may be a kind, a class or a call; two are a sentence in the making.
  code: (text) => TWO_WORDS.test(text),
};

function placeOfAttribute(node: ts.JsxAttribute, source: ts.SourceFile): Place {
  const element = node.parent.parent.tagName.getText(source);
  if (READ_ATTRIBUTES.has(node.name.getText(source))) return 'read';
  // What a component of ours does with it is not seen from here: a capital letter or two words begin a text.
  const text = node.initializer && ts.isStringLiteral(node.initializer) ? node.initializer.text : '';
  return /^[A-Z]/.test(element) && (/^\p{Lu}/u.test(text) || TWO_WORDS.test(text)) ? 'read' : 'unread';
}

/** Texts in any language in the source of a surface; what throws or logs speaks to developers. */
export function hardCodedTexts(name: string, code: string): HardCoded[] {
  // Of a type argument in plain TypeScript, JSX would make an element.
  const kind = name.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, kind);
  const found: HardCoded[] = [];
  const note = (node: ts.Node, text: string, place: Place) => {
    if (!isSaid[place](text) || NAMES.test(text)) return;
    found.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, text: text.trim() });
  };
  const visitCall = ({ expression, arguments: given }: ts.CallExpression, place: Place): void => {
    visit(expression, 'code');
    const skipped =
      NO_TEXTS[ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText(source)];
    for (const [at, one] of given.entries())
      if (!skipped?.includes(at)) visit(one, place === 'unread' ? place : 'code');
  };
  const visit = (node: ts.Node, place: Place): void => {
    const within = (next: Place) => {
      ts.forEachChild(node, (child) => {
        visit(child, next);
      });
    };
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node)) return;
    if (isNoText(node)) return;
    if (ts.isCallExpression(node)) {
      visitCall(node, place);
      return;
    }
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText(source))) return;
    if (ts.isJsxText(node)) note(node, node.text, 'shown');
    else if (ts.isStringLiteralLike(node)) note(node, node.text, place);
    else if (ts.isTemplateExpression(node)) {
      for (const piece of [node.head, ...node.templateSpans.map(({ literal }) => literal)])
        note(piece, piece.text, place);
      for (const { expression } of node.templateSpans) visit(expression, 'code');
    } else if (ts.isJsxAttribute(node)) within(placeOfAttribute(node, source));
    else if (ts.isJsxElement(node) || ts.isJsxFragment(node)) within('shown');
    else if (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) within('unread');
    else if (ts.isConditionalExpression(node)) {
      visit(node.condition, 'code');
      visit(node.whenTrue, place);
      visit(node.whenFalse, place);
    } else if (ts.isBinaryExpression(node)) {
      // Of "a === 'b' && c" the right side is what may be shown, of "a ?? b" both are.
      const operator = node.operatorToken.getText(source);
      const isEither = operator === '||' || operator === '??';
      visit(node.left, isEither ? place : 'code');
      visit(node.right, isEither || operator === '&&' ? place : 'code');
    } else {
      const isSeenThrough = ts.isJsxExpression(node) || ts.isParenthesizedExpression(node) || ts.isJsxAttributes(node);
      within(isSeenThrough || place === 'unread' ? place : 'code');
    }
  };
  visit(source, 'code');
  return found;
}
