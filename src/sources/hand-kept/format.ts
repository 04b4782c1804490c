import * as v from 'valibot';
import { CONFIDENCES } from '../../model/confidence.ts';
import { NAME_KINDS } from '../../model/entity-name.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import { AFFILIATION_KINDS } from '../../model/listing.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_]*$/, 'a slug of a-z, 0-9 and _'));
const day = v.pipe(v.string(), v.check(isIsoDate, 'a day that exists, as YYYY-MM-DD'));
const https = v.pipe(v.string(), v.url(), v.startsWith('https://'));
const confidence = v.picklist(CONFIDENCES);

const citation = v.strictObject({ text: words, url: https, changes: v.optional(words) });
const name = v.strictObject({
  text: words,
  kind: v.picklist(NAME_KINDS),
  lang: v.optional(words),
  isShared: v.optional(v.literal(true)),
});
const affiliationKind = v.picklist(AFFILIATION_KINDS);

/** `header` of lists/LIST-ID.json: see `ScreeningList` for what each field means. */
const header = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^us-[a-z0-9-]+$/)),
  name: words,
  authority: v.strictObject({ name: words, short: words }),
  legalBasis: words,
  url: https,
  asOf: day,
  coverage: v.picklist(['complete', 'excerpt']),
  covers: words,
  upkeep: v.picklist(['feed', 'hand']),
  meaning: words,
  meaningCitation: citation,
  affiliatesRule: v.optional(
    v.strictObject({ suspendedUntil: day, citations: v.pipe(v.array(citation), v.minLength(1)) }),
  ),
});

/** One row of lists/LIST-ID.json: a `Listing` without what the file or its place already says. */
const row = v.strictObject({
  entity: slug,
  names: v.pipe(v.array(name), v.minLength(1)),
  effective: v.nullable(day),
  published: v.nullable(day),
  until: v.optional(v.nullable(day), null),
  restriction: words,
  citations: v.pipe(v.array(citation), v.minLength(1, 'a listing without a citation is not shown')),
  reach: v.optional(v.array(v.strictObject({ kinds: v.pipe(v.array(affiliationKind), v.minLength(1)), words })), []),
  confidence,
  note: v.optional(words),
});

const absence = v.strictObject({ entity: slug, asOf: day, source: words });

/** lists/LIST-ID.json */
export const ListFile = v.strictObject({ header, rows: v.array(row), notListed: v.array(absence) });

const sourced = { source: words, url: v.nullable(https), confidence };

/** lists/family.json: the parties, their names and their reported links. */
export const FamilyFile = v.strictObject({
  entities: v.array(
    v.strictObject({
      id: slug,
      name: words,
      homeName: v.optional(words),
      country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
      names: v.array(v.strictObject({ ...name.entries, ...sourced })),
    }),
  ),
  affiliations: v.array(
    v.strictObject({
      from: slug,
      to: slug,
      kind: affiliationKind,
      ...sourced,
      isMajority: v.nullable(v.boolean()),
      note: v.optional(words),
    }),
  ),
});

/** lists/names.json: names in use, other than those the lists print, of listed companies outside the family. */
export const NamesFile = v.array(
  v.strictObject({
    entity: slug,
    homeName: v.optional(words),
    names: v.pipe(v.array(v.strictObject({ ...name.entries, ...sourced })), v.minLength(1)),
  }),
);

/** lists/hints.json: what only suggests a maker. */
export const HintsFile = v.strictObject({
  relabels: v.array(v.strictObject({ brand: words, maker: slug, ...sourced, note: v.optional(words) })),
  models: v.array(
    v.strictObject({
      id: words,
      maker: slug,
      family: words,
      strength: v.picklist(['strong', 'medium', 'weak']),
      pattern: words,
    }),
  ),
});
