import * as v from 'valibot';
import type { Entity } from '../../model/entity.ts';
import type { EntityName } from '../../model/entity-name.ts';
import type { Records } from '../../model/records.ts';
import { FamilyFile, HintsFile, ListFile, NamesFile } from './format.ts';

/** The contents of lists/, by file name without folder: `us-bis-el.json`, `family.json`. */
export type HandKeptFiles = Readonly<Record<string, unknown>>;

type Draft = { -readonly [Key in keyof Entity]: Key extends 'names' ? EntityName[] : Entity[Key] };

type NameInFile = { text: string; kind: EntityName['kind']; lang?: string | undefined; isShared?: true | undefined };

/** Names with what belongs to their source left out. */
function plainName({ text, kind, lang, isShared }: NameInFile): EntityName {
  return defined({ text, kind, lang, isShared });
}

/** `exactOptionalPropertyTypes` wants absent, not undefined. */
function defined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}

function parse<Schema extends v.GenericSchema>(schema: Schema, file: string, content: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`lists/${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/**
 * Reads the hand-kept lists into records, each name of a row joined to its entity.
 * Throws, naming file and field, on anything the format does not allow and on a reference to nobody.
 */
export function readHandKept(files: HandKeptFiles): Records {
  const family = parse(FamilyFile, 'family.json', files['family.json']);
  const hints = parse(HintsFile, 'hints.json', files['hints.json']);
  const others = parse(NamesFile, 'names.json', files['names.json']);
  const lists = Object.keys(files)
    .filter((file) => /^us-.+\.json$/.test(file))
    .sort()
    .map((file) => parse(ListFile, file, files[file]));

  const entities = new Map<string, Draft>();
  const addNames = (entity: Draft, names: readonly EntityName[]) => {
    const known = new Set(entity.names.map(({ text, kind }) => `${kind} ${text}`));
    entity.names.push(...names.filter(({ text, kind }) => !known.has(`${kind} ${text}`)));
  };
  for (const { names, ...entity } of family.entities) {
    entities.set(entity.id, { ...defined(entity), names: names.map(plainName) });
  }
  for (const { rows } of lists) {
    for (const { entity: id, names } of rows) {
      const entity = entities.get(id) ?? { id, name: (names[0] as EntityName).text, names: [] };
      addNames(entity, names.map(plainName));
      entities.set(id, entity);
    }
  }
  const known = (id: string, file: string): string => {
    if (!entities.has(id)) throw new Error(`lists/${file}: nobody is called "${id}"`);
    return id;
  };
  for (const { entity: id, homeName, names } of others) {
    const entity = entities.get(known(id, 'names.json')) as Draft;
    if (homeName !== undefined) entity.homeName = homeName;
    addNames(entity, names.map(plainName));
  }
  return {
    lists: lists.map(({ header: { affiliatesRule: rule, ...header } }) => ({
      ...header,
      meaningCitation: defined(header.meaningCitation),
      ...(rule ? { affiliatesRule: { ...rule, citations: rule.citations.map(defined) } } : {}),
    })),
    entities: [...entities.values()],
    listings: lists.flatMap(({ header, rows }) =>
      rows.map((row) =>
        defined({
          ...row,
          id: `${header.id}/${row.entity}`,
          list: header.id,
          names: row.names.map(plainName),
          citations: row.citations.map(defined),
        }),
      ),
    ),
    affiliations: family.affiliations.map((link) => {
      known(link.from, 'family.json');
      known(link.to, 'family.json');
      return defined(link);
    }),
    absences: lists.flatMap(({ header, notListed }) =>
      notListed.map((absence) => ({ ...absence, list: header.id, entity: known(absence.entity, `${header.id}.json`) })),
    ),
    relabels: hints.relabels.map((hint) => ({ ...defined(hint), maker: known(hint.maker, 'hints.json') })),
    models: hints.models.map((model) => ({ ...model, maker: known(model.maker, 'hints.json') })),
  };
}
