import type { Page } from 'playwright';

type DomNode = {
  nodeName: string;
  backendNodeId: number;
  shadowRoots?: DomNode[];
  children?: DomNode[];
  contentDocument?: DomNode;
};

function* within(node: DomNode): Generator<DomNode> {
  yield node;
  for (const one of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* within(one);
  if (node.contentDocument) yield* within(node.contentDocument);
}

/** Runs a function's body with the card's closed shadow root as `root`; null when there is no card in the page. */
export async function inCard<T>(page: Page, body: string): Promise<T | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const host = [...within(root)].find(({ nodeName }) => nodeName === 'LISTLIGHT-CARD');
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `async function () { const root = this; ${body} }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}
