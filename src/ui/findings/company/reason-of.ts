import type { HitGround } from '../../../model/ground.ts';
import type { Hit } from '../../../model/screening.ts';
import { hitReason } from '../../../words/reasons/hit-reason.ts';

/** Why a company is shown, in one line in the language that is spoken; as it stands in the record where no more is known. */
export function reasonOf(hit: Hit, ground: HitGround | undefined): string {
  return ground ? hitReason(hit, ground) : hit.reason;
}
