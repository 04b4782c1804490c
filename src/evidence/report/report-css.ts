import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const STYLE = `
:root{color-scheme:light}
body{font:10.5pt/1.4 system-ui,"Segoe UI","Noto Sans","Noto Sans CJK SC",sans-serif;color:#111;background:#fff;margin:0 auto;padding:1.5rem;max-width:60rem;overflow-wrap:anywhere}
h1{font-size:18pt;line-height:1.2;margin:0 0 .5rem}
h2{font-size:14pt;line-height:1.25;margin:1.6rem 0 .4rem;border-bottom:2px solid #111;padding-bottom:.15rem}
h3{font-size:11.5pt;margin:1.1rem 0 .3rem}
p{margin:.3rem 0}
ul{margin:.3rem 0;padding-left:1.2rem}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.15rem .8rem;margin:.4rem 0}
dt{color:#444}
dd{margin:0}
code{font:9pt/1.35 ui-monospace,Consolas,"Liberation Mono",monospace}
a{color:#0b3d91}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:9pt}
th,td{border:1px solid #888;padding:.25rem .35rem;text-align:left;vertical-align:top}
th{background:#eee}
thead{display:table-header-group}
tr,.hit h3,.listing,figure,li{break-inside:avoid}
.number{width:2.2rem}.page{width:29%}.read{width:20%}.found{width:24%}
.soft{color:#444}
.notes{white-space:pre-line}
.hit{padding-left:.7rem;margin:.8rem 0}
.listed{border-left:5px solid #111}
.derived{border-left:5px double #111}
.affiliated{border-left:3px dotted #111}
.hint{border-left:2px dashed #777}
.basis{font-weight:600}
.hint .basis,.affiliated .basis{font-weight:400;font-style:italic}
mark{background:#ffe27a;color:#000;font-weight:600;print-color-adjust:exact;-webkit-print-color-adjust:exact}
figure{margin:.8rem 0}
img{display:block;width:auto;height:auto;max-width:100%;max-height:215mm;border:1px solid #888}
figcaption{font-size:9pt;color:#444;margin-top:.2rem}
.note{border:1px solid #888;padding:.4rem .7rem;margin:.8rem 0;break-inside:avoid}
.line{display:block;border-bottom:1px solid #111;height:1.6rem}
h2,h3{break-after:avoid}
@media print{body{padding:0;max-width:none;font-size:10pt}.record{break-before:page}a{color:inherit}}
`;

/** Words inside a string of CSS: everything but letters, digits and spaces by its number. */
function cssString(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} ]/gu, (one) => `\\${(one.codePointAt(0) ?? 0).toString(16)} `);
}

/**
 * The style of a report. Where the browser can, each page of paper bears the report's name and its own number; margins
 * hold on A4 and Letter alike, for no size is set.
 */
export function reportCss(title: string): string {
  const named = cssString(title.length > 90 ? `${title.slice(0, 90)}…` : title);
  return `${STYLE}@page{margin:18mm 15mm;@top-left{content:"${named}";font:8pt sans-serif;color:#444}@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8pt sans-serif;color:#444}}\n`;
}

/** The policy of a report: its own style, pictures beside it, and nothing else; no script, no frame, no network. */
export function reportPolicy(css: string): string {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(css))));
  return `default-src 'none'; img-src 'self' file:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
