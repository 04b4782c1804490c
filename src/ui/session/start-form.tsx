import type { TargetedSubmitEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { LONGEST_NOTED } from '../../model/session.ts';
import { words } from '../../words/words.ts';
import { askSession, whyOf } from './ask-session.ts';
import { tagsIn } from './tags-in.ts';

/** Starts a spot check, and says first what will be kept. */
export function StartForm() {
  const { start, bar } = words().sessions;
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  const tags = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = name.current?.value.trim() ?? '';
    if (given === '') {
      setProblem(start.nameMissing);
      name.current?.focus();
      return;
    }
    try {
      await askSession('start-session', given, tagsIn(tags.current?.value ?? ''));
      setProblem('');
    } catch (error) {
      setProblem(bar.failed({ why: whyOf(error) }));
    }
  };
  return (
    <form class="start-session" aria-labelledby={`${id}-title`} onSubmit={(event) => void submit(event)} noValidate>
      <h2 id={`${id}-title`}>{start.title}</h2>
      <p>{start.what}</p>
      <p class="soft">{start.open}</p>
      <p class="soft">{start.left}</p>
      <div class="actions">
        <p class="field grows">
          <label for={`${id}-name`}>{start.name}</label>
          <input
            ref={name}
            id={`${id}-name`}
            type="text"
            maxLength={LONGEST_NOTED.name}
            required
            aria-invalid={problem === start.nameMissing}
            aria-describedby={`${id}-problem`}
          />
        </p>
        <p class="field grows">
          <label for={`${id}-tags`}>{start.tags}</label>
          <input ref={tags} id={`${id}-tags`} type="text" />
        </p>
      </div>
      <p>
        <button type="submit">{start.button}</button>
      </p>
      <p id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </form>
  );
}
