import type { Entity } from '../../model/entity.ts';

/** A party's name, and the one in its home script beside it. */
export function PartyHead({ entity: { name, homeName, names } }: { entity: Entity }) {
  return (
    <>
      <bdi>{name}</bdi>{' '}
      {homeName && (
        <bdi class="home-name" lang={names.find(({ text }) => text === homeName)?.lang}>
          {homeName}
        </bdi>
      )}
    </>
  );
}
