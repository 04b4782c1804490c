import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { compile } from '../../src/match/matcher.ts';
import { compileModels } from '../../src/match/model-numbers.ts';
import type { NameToFind } from '../../src/match/name-to-find.ts';
import { type Judge, judgeText } from '../../src/screening/judge-text.ts';

// Real lists and real pages of third parties: they lie beside the repository, never in it.
const shared = join(import.meta.dirname, '../../../shared');
const data = join(shared, 'data');
const pages = join(shared, 'pages');

/** Hits on the pages that are true: the page speaks of the listed party. By the words hit and what they are. */
const KNOWN_TRUE: Readonly<Record<string, string>> = {
  Alibaba: 'shares of the company, in a business report',
  'Alibaba Group': 'the same',
};

/** The most false hits on twenty pages. */
const MOST_FALSE = 1 / 20;

const read = (path: string): string => {
  const bytes = readFileSync(join(data, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Cells of one line of comma-separated values; quotes doubled inside quotes. */
const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
  );

type Party = { name: string; aliases: string[] };

function partiesOfJson(file: string): Party[] {
  return (JSON.parse(read(`nsfreg/${file}`)) as { entities: Party[] }).entities;
}

/** "SURNAME, Given" of a person as it is written in a text; other names as they are. */
const asWritten = (name: string, type: string): string =>
  type === 'individual' && name.includes(', ') ? name.replace(/^([^,]+), (.+)$/, '$2 $1') : name;

function partiesOfSdn(primary: string, alternative?: string): Party[] {
  const parties = new Map<string, Party & { type: string }>();
  for (const line of read(primary).split('\n')) {
    const [id = '', name = '', type = ''] = cells(line);
    if (name !== '') parties.set(id, { name: asWritten(name, type), aliases: [], type });
  }
  for (const line of alternative ? read(alternative).split('\n') : []) {
    const [id = '', , , name = ''] = cells(line);
    const party = parties.get(id);
    if (party && name !== '') party.aliases.push(asWritten(name, party.type));
  }
  return [...parties.values()];
}

function partiesOfCsl(): Party[] {
  const [head = '', ...lines] = read('csl_consolidated_excerpt_2025.csv').split('\n');
  const columns = cells(head);
  return lines.filter(Boolean).map((line) => {
    const row = cells(line);
    const of = (column: string) => row[columns.indexOf(column)] ?? '';
    return {
      name: of('name'),
      aliases: of('alt_names')
        .split(';')
        .map((one) => one.trim()),
    };
  });
}

function realNames(): NameToFind[] {
  const nsfreg = readdirSync(join(data, 'nsfreg')).filter((file) => file !== 'lists.json');
  const parties = [
    ...nsfreg.flatMap(partiesOfJson),
    ...partiesOfSdn('moov-watchman/sdn.csv.gz', 'moov-watchman/alt.csv.gz'),
    ...partiesOfSdn('moov-watchman/cons_prim.csv', 'moov-watchman/cons_alt.csv'),
    ...partiesOfSdn('sancbook/sdn_2023-11.csv.gz'),
    ...partiesOfCsl(),
  ];
  return parties.flatMap(({ name, aliases }, at) => {
    const entity = `real_${at}`;
    const others = (aliases ?? []).filter(Boolean).map((text) => ({ entity, text, kind: 'alias' as const }));
    return [{ entity, text: name, kind: 'primary' as const }, ...others];
  });
}

/** Ordinary texts of many kinds, full of words that the lists hold as names. Own sentences. */
const ORDINARY: readonly string[] = [
  'The arsenal of tools in the shed was the best she had seen. Otto and Leon came in May and left in December.',
  'A better way to spend the summer: take the night train, see the magnificent tower, and let the magic wind of the coast do the rest.',
  'Our company group met on Monday. The chairman thanked Maria Lopez and Ahmed Hassan for their work on the new star chart.',
  'Shanghai, Crimea, Sevastopol and Kabul were the four stops of the film festival; the jury liked Comet and Orion most.',
  'The recipe wants two melons, a pinch of amber sugar and the juice of a lemon. Serve with Aurora ham.',
  'China mobile users send more pictures than letters. The telecom museum shows how they did it before.',
  'Victory, Liberty and Fortune are the names of the three ferries; the Explorer and the Pioneer are in the dock.',
  'Doctor Ivan Petrov and nurse Anna Smirnova run the clinic. Mohammad Ali, their driver, has two sons.',
  'In the second season the dragon and the phoenix meet; the emerald lotus opens and the tiger sleeps.',
  'Annual meeting of the Academy. National University and Technical Institute send one delegate each.',
  'Jordan beat Georgia in the final. Diamond, the goalkeeper of the Eagles, saved two shots.',
  'Die Sonne scheint, der Wind weht, und Otto kauft im Markt von Leon die besten Äpfel der Region.',
  'Le vent magique souffle sur la tour magnifique; Juan Garcia et Jose Martinez dorment encore.',
  'La empresa del señor Carlos Rodriguez vende flores: rosas, jazmines y una estrella nueva cada día.',
  'Новая звезда взошла над Москвой, и Владимир Иванов пошёл домой к сыну Алексею.',
  '昨天大家在公园里看花，孩子们放风筝，老人下棋，中午一起吃面。',
  '公司的同事去上海出差，回来时带了一盒点心和两本书。',
  '这座城市的中心有一条老街，街上卖茶叶、丝绸和小吃，游客很多。',
  '學校的圖書館今天開放到晚上九點，請同學們保持安靜。',
  '气温接近一百度的蒸汽房里，他只待了三分钟就出来了。',
];

/** The text of a page as a reader sees it, near enough. */
function visibleText(html: string): string {
  return html
    .replaceAll(/<(script|style|noscript|template|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/<\/?(p|div|li|td|tr|h\d|br|ul|section|article)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(amp|nbsp|quot|#39|lt|gt);/g, ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n\n');
}

describe.skipIf(!existsSync(join(data, 'nsfreg')) || !existsSync(pages))('all names of the real lists', () => {
  let judge: Judge;
  let count = 0;

  beforeAll(() => {
    const records = bundledRecords();
    const bundled = records.entities.flatMap(({ id, names }) => names.map((name) => ({ ...name, entity: id })));
    const names = [...bundled, ...realNames()];
    count = names.length;
    judge = {
      matcher: compile(names),
      models: compileModels(records.models),
      domains: new Map(),
      basisOf: new Map(names.map(({ entity }) => [entity, 'listed'])),
      linkedTo: new Map(),
    };
  });

  it('is tens of thousands of names', () => {
    expect(count).toBeGreaterThan(25_000);
  });

  it.each(ORDINARY)('nothing in: %s', (text) => {
    expect(judgeText(judge, text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it('hits next to nothing on ordinary pages that is not true', () => {
    const files = readdirSync(pages).filter((file) => file.endsWith('.html.gz'));
    const falseHits = new Set<string>();
    const trueHits = new Set<string>();
    for (const file of files) {
      const text = visibleText(gunzipSync(readFileSync(join(pages, file))).toString('utf8'));
      for (const { start, end, names } of judgeText(judge, text)) {
        const words = text.slice(start, end);
        const context = text.slice(Math.max(0, start - 40), end + 40).replaceAll('\n', ' ');
        const line = `${file.slice(0, 50)}: ${words} [${names[0]?.name}] … ${context}`;
        (KNOWN_TRUE[words.replaceAll(/\s+/g, ' ')] ? trueHits : falseHits).add(line);
      }
    }
    process.stdout.write(
      `${count} names, ${files.length} pages\ntrue:\n${[...trueHits].join('\n')}\nfalse:\n${[...falseHits].join('\n')}\n`,
    );
    expect(falseHits.size / files.length).toBeLessThanOrEqual(MOST_FALSE);
  });
});
