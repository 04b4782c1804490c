import { expect, test } from 'vitest';
import { contentTypeOf, isTextType, pageTypeOf } from './content-type.ts';

const CJK = '<p>海康威视';

test.each<[string, Buffer, string | null, string]>([
  ['page.html', Buffer.from(CJK), 'text/html; charset=utf-8', 'UTF-8 that declares nothing'],
  ['page.HTM', Buffer.from(''), 'text/html; charset=utf-8', 'an empty file'],
  ['page.html', Buffer.from('<meta charset="gbk"><p>'), 'text/html', 'a page that declares its encoding'],
  [
    'page.html',
    Buffer.from([0x3c, 0x70, 0x3e, 0xba, 0xa3]),
    'text/html',
    'bytes that are not UTF-8: the browser guesses',
  ],
  ['page.html', Buffer.from(`\uFEFF${CJK}`), 'text/html', 'a byte order mark'],
  ['page.html', Buffer.from(`\uFEFF${CJK}`, 'utf16le'), 'text/html', 'UTF-16, full of NULs'],
  ['page.xhtml', Buffer.from('<html/>'), 'application/xhtml+xml', 'XHTML'],
  ['drawing.svg', Buffer.from('<svg/>'), 'image/svg+xml', 'a drawing with text'],
  ['notes.txt', Buffer.from(CJK), 'text/plain; charset=utf-8', 'plain text, even with tags'],
  ['notes.md', Buffer.from('# x'), 'text/plain; charset=utf-8', 'a text file of another kind'],
  ['saved', Buffer.from(' <!DOCTYPE html><p>x'), 'text/html; charset=utf-8', 'HTML without a file ending'],
  ['a.pdf', Buffer.from('%PDF-1.7'), null, 'PDF'],
  ['a.html', Buffer.from('%PDF-1.7'), null, 'PDF under a wrong name'],
  ['a.png', Buffer.from('x'), null, 'a picture'],
  ['a.html', Buffer.from('<p>\0\u0001'), null, 'NUL bytes'],
  ['a.mhtml', Buffer.from('MIME-Version: 1.0'), null, 'a web archive, which browsers open from disk only'],
])('%s %o → %s: %s', (path, bytes, type) => {
  expect(pageTypeOf(path, bytes)).toBe(type);
});

test('parts of a page have their own types', () => {
  expect(contentTypeOf('/a/b.CSS')).toBe('text/css');
  expect(contentTypeOf('/a/b')).toBe('application/octet-stream');
});

test('types a browser shows as text', () => {
  for (const type of [
    'text/html;charset=x',
    'application/xhtml+xml',
    'image/svg+xml',
    'application/json',
    'TEXT/PLAIN',
  ]) {
    expect(isTextType(type), type).toBe(true);
  }
  for (const type of ['image/png', 'application/pdf', 'application/octet-stream', 'video/mp4', '']) {
    expect(isTextType(type), type).toBe(false);
  }
});
