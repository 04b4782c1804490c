import { useState } from 'preact/hooks';
import type { StepDirection, StepPlace } from '../../model/step-place.ts';
import { stepWords } from '../../words/step-words.ts';
import { words } from '../../words/words.ts';

/** Brings the page to its next or previous mention; null when there is none to show. */
export type Step = (direction: StepDirection) => Promise<StepPlace | null>;

/** Goes through the mentions of the page, one after the other, while the popup stays open. */
export function StepButtons({ step }: { step: Step }) {
  const [said, setSaid] = useState('');
  const { steps } = words().findings.company;
  const go = async (direction: StepDirection) => {
    const place = await step(direction).catch(() => null);
    setSaid(place ? stepWords(place) : steps.none);
  };
  return (
    <p class="steps">
      <button type="button" onClick={() => go('previous')}>
        {steps.previous}
      </button>
      <button type="button" onClick={() => go('next')}>
        {steps.next}
      </button>
      <span class="soft" role="status">
        {said}
      </span>
    </p>
  );
}
