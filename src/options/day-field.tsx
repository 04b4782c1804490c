import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type IsoDate, isIsoDate } from '../model/iso-date.ts';

type Props = { label: string; day: IsoDate | null; change: (day: IsoDate | null) => void };

/**
 * A field for a day. A browser takes every digit of a year for a whole one and tells of it: what is being typed stays as
 * it is, and only days that exist are passed on.
 */
export function DayField({ label, day, change }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(day ?? '');
  const passedOn = useRef(day);
  useEffect(() => {
    // A day that comes from elsewhere is shown; one that was typed here is there already.
    if (day !== passedOn.current) setTyped(day ?? '');
    passedOn.current = day;
  }, [day]);
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          if (value !== '' && !isIsoDate(value)) return;
          passedOn.current = value || null;
          change(value || null);
        }}
      />
    </p>
  );
}
