import type { EntityName } from './entity-name.ts';

/** A party: company, organisation, brand owner. What the lists say of it is in its listings. */
export type Entity = {
  /** Slug, stable: `hikvision`, `luopu_haishi`. */
  id: string;
  /** The name shown first. */
  name: string;
  /** The name in its home script, shown beside it, where established. */
  homeName?: string;
  /** Two-letter country of the seat (ISO 3166-1), where established. */
  country?: string;
  /** Every name to look for, those of its listings included. */
  names: readonly EntityName[];
};

/** A brand or part-number form that only suggests a maker. Never a listing. */
export type RelabelHint = {
  /** The brand as it is written: "LaView". */
  brand: string;
  /** Entity that is reported to make some of its products. */
  maker: string;
  source: string;
  url: string | null;
  confidence: 'H' | 'M' | 'L';
  note?: string;
};

/** A family of part numbers of one maker. */
export type ModelPattern = {
  id: string;
  maker: string;
  /** "NVR/DVR/XVR". */
  family: string;
  /** `strong`: the form alone is good evidence; `medium` and `weak` need a name of the maker beside them. */
  strength: 'strong' | 'medium' | 'weak';
  /** Source of a regular expression over one upper-cased token, without nested repetition. */
  pattern: string;
};
