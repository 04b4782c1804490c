import { type XmlListener, XmlPieces } from '../../formats/xml-pieces.ts';
import { decodeText } from '../decode-text.ts';

/**
 * Tells a listener what an XML file holds, and pauses after each piece so that the caller can take what has gathered:
 * memory stays bounded whatever the length. What is refused: {@link XmlPieces}. A file that ends before its root does is
 * CUT_OFF.
 * @throws UpdateError
 */
export async function* readXml(chunks: AsyncIterable<Uint8Array>, listener: XmlListener): AsyncGenerator<void> {
  const xml = new XmlPieces(listener);
  for await (const piece of decodeText(chunks)) {
    xml.push(piece);
    yield;
  }
  xml.end();
  yield;
}
