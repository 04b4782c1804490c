import { FORMS, NAME_KINDS } from '../model/entity-name.ts';
import { GrowingColumn } from '../model/growing-column.ts';
import { type PackedStrings, StringPacker, stringAt } from '../model/packed-strings.ts';
import type { PackedNames } from '../model/party-tables.ts';
import type { Names, NameToFind } from './name-to-find.ts';

const KIND_BITS = 7;
const SHARED_BIT = 8;
const FORM_SHIFT = 4;

/** Languages that a packed name can have. */
const MOST_LANGUAGES = 0xffff;

/** Packs names for keeping, one after the other. */
export class NamePacker {
  readonly #texts = new StringPacker();
  readonly #owners = new GrowingColumn(Uint32Array);
  readonly #kinds = new GrowingColumn(Uint8Array);
  readonly #langs = new GrowingColumn(Uint16Array);
  readonly #langPlaces = new Map<string, number>();

  /**
   * @param owner place of its bearer among the entities
   * @throws RangeError for more languages than there are
   */
  add({ text, kind, lang, isShared, form }: Omit<NameToFind, 'entity'>, owner: number): void {
    this.#texts.add(text);
    this.#owners.push(owner);
    this.#kinds.push(
      NAME_KINDS.indexOf(kind) | (isShared ? SHARED_BIT : 0) | ((form ? FORMS.indexOf(form) + 1 : 0) << FORM_SHIFT),
    );
    this.#langs.push(lang === undefined ? 0 : this.#placeOf(lang));
  }

  end(): PackedNames {
    return {
      texts: this.#texts.end(),
      owners: this.#owners.end(),
      kinds: this.#kinds.end(),
      langs: this.#langs.end(),
      langTags: [...this.#langPlaces.keys()],
    };
  }

  #placeOf(lang: string): number {
    const place = this.#langPlaces.get(lang) ?? this.#langPlaces.size + 1;
    if (place > MOST_LANGUAGES) throw new RangeError(`${place} languages`);
    this.#langPlaces.set(lang, place);
    return place;
  }
}

/** Packed names; each is made when it is first asked for. */
export class NameTable implements Names {
  readonly length: number;
  readonly #packed: PackedNames;
  readonly #entities: PackedStrings;
  /** A few of all names stand on the pages that are read; those are asked for again and again. */
  readonly #made: (NameToFind | undefined)[] | null;

  /** `isForOnce`: each name is asked for once or twice, one after the other, and none need be kept. */
  constructor(packed: PackedNames, entities: PackedStrings, { isForOnce = false } = {}) {
    this.length = packed.owners.length;
    this.#packed = packed;
    this.#entities = entities;
    this.#made = isForOnce ? null : new Array(this.length);
  }

  at(place: number): NameToFind | undefined {
    const made = this.#made?.[place];
    if (made || place < 0 || place >= this.length) return made;
    const { texts, owners, kinds, langs, langTags } = this.#packed;
    const bits = kinds[place] as number;
    const form = FORMS[(bits >> FORM_SHIFT) - 1];
    const lang = langTags[(langs[place] as number) - 1];
    const name: NameToFind = {
      entity: stringAt(this.#entities, owners[place] as number),
      text: stringAt(texts, place),
      kind: NAME_KINDS[bits & KIND_BITS] ?? 'alias',
      ...(lang === undefined ? {} : { lang }),
      ...(bits & SHARED_BIT ? { isShared: true } : {}),
      ...(form ? { form } : {}),
    };
    if (this.#made) this.#made[place] = name;
    return name;
  }

  /** Places of the names of one kind; makes none of them. */
  placesOf(kind: NameToFind['kind']): number[] {
    const wanted = NAME_KINDS.indexOf(kind);
    const places: number[] = [];
    const { kinds } = this.#packed;
    // By index: a background that wakes runs this once, before it is compiled well.
    for (let place = 0; place < kinds.length; place++) {
      if (((kinds[place] as number) & KIND_BITS) === wanted) places.push(place);
    }
    return places;
  }
}
