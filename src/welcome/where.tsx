import { useEffect, useState } from 'preact/hooks';
import { readPolicy } from '../settings/policy.ts';
import { changeSettings, readSettings, type Settings, watchSettings } from '../settings/settings.ts';
import { ChosenSites } from '../ui/site/chosen-sites.tsx';
import { WhereChoice } from '../ui/site/where-choice.tsx';
import { words } from '../words/words.ts';

type Outcome = 'saved' | 'failed' | null;

/** The choice of where pages are read; it holds from the moment it is made. */
export function Where() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [locked, setLocked] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => {
    readPolicy().then((policy) => setLocked(policy.locked));
    readSettings().then(setSettings, () => setOutcome('failed'));
    return watchSettings(setSettings);
  }, []);
  const { welcome } = words().access;

  const change = (wanted: Partial<Settings>) => {
    setOutcome(null);
    changeSettings(() => wanted).then(
      () => setOutcome('saved'),
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      {settings && (
        <>
          <WhereChoice where={settings.where} isLocked={locked.has('where')} choose={(where) => change({ where })} />
          {settings.where === 'chosen' && (
            <ChosenSites
              sites={settings.sitesOn}
              isLocked={locked.has('sitesOn')}
              choose={(sitesOn) => change({ sitesOn })}
            />
          )}
        </>
      )}
      <p role="status">{outcome && (outcome === 'saved' ? welcome.saved : welcome.notSaved)}</p>
    </>
  );
}
