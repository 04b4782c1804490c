import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';

type OpenProps = { open: boolean; onToggle: (event: TargetedEvent<HTMLDetailsElement>) => void };

/** Attributes of a `<details>` that keeps what the reader chose while the popup is redrawn. */
export function useOpen(isOpenAtFirst: boolean): OpenProps {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isOpenAtFirst;
  return {
    open: isOpen,
    onToggle: ({ currentTarget }) => {
      if (currentTarget.open !== isOpen) setChosen(currentTarget.open);
    },
  };
}
