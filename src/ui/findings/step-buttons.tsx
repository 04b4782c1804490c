import { useState } from 'preact/hooks';
import { type StepDirection, type StepPlace, stepWords } from '../../model/step-place.ts';

/** Brings the page to its next or previous mention; null when there is none to show. */
export type Step = (direction: StepDirection) => Promise<StepPlace | null>;

/** Goes through the mentions of the page, one after the other, while the popup stays open. */
export function StepButtons({ step }: { step: Step }) {
  const [words, setWords] = useState('');
  const go = async (direction: StepDirection) => {
    const place = await step(direction).catch(() => null);
    setWords(place ? stepWords(place) : 'No name stands where it can be shown.');
  };
  return (
    <p class="steps">
      <button type="button" onClick={() => go('previous')}>
        Previous on page
      </button>
      <button type="button" onClick={() => go('next')}>
        Next on page
      </button>
      <span class="soft" role="status">
        {words}
      </span>
    </p>
  );
}
