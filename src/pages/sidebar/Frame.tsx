import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { screenNames } from '../../contract/screens.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { PersonPicker } from './PersonPicker.tsx';
import { useSession } from './Session.ts';

/** What surrounds every screen: the ways to the others, who uses it, the version. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { data, screen, go } = useSession();
  const words = useWords(frameTexts);
  const isTheirs = { review: data.reviews, council: data.sits } as Readonly<Record<string, boolean>>;
  const shown = screenNames.filter(name => (isTheirs[name] ?? true) || screen === name);
  return (
    <>
      <header>
        <nav aria-label={words.navigation}>
          <ul>
            {shown.map(name => (
              <li key={name}>
                <button
                  type="button"
                  {...(name === 'help'
                    ? { 'aria-label': words.screens.help, title: words.screens.help }
                    : {})}
                  {...(name === screen ? { 'aria-current': 'page' as const } : {})}
                  onClick={() => go(name)}
                >
                  {name === 'help' ? <span aria-hidden="true">?</span> : words.screens[name]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <Identity />
      </header>
      <main>{children}</main>
      <footer class="hint">{words.version(data.version)}</footer>
    </>
  );
}

/** Who uses the sidebar; where no e-mail tells it can be chosen and changed. */
function Identity() {
  const { data, me, choose } = useSession();
  const words = useWords(frameTexts);
  const [isChanging, setChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasChanging = useRef(false);
  useLayoutEffect(() => {
    if (isChanging) document.getElementById('who')?.focus();
    else if (wasChanging.current) button.current?.focus();
    wasChanging.current = isChanging;
  }, [isChanging]);
  const person = data.people.find(({ code }) => code === me);
  const unlisted = () => {
    if (data.mayChoose) return words.unknown;
    if (data.reviews) return words.reviewer;
    return data.sits ? words.member : words.stranger(data.tabs.staff);
  };
  return (
    <div class="identity">
      {person ? (
        <p>
          <span lang="vi">{`${person.name} · ${person.unit}`}</span>
          {data.mayChoose && ` (${words.unverified})`}
        </p>
      ) : (
        <p>{unlisted()}</p>
      )}
      {data.mayChoose && (
        <button
          type="button"
          class="plain"
          ref={button}
          aria-expanded={isChanging}
          onClick={() => setChanging(!isChanging)}
        >
          {isChanging ? words.keep : person ? words.change : words.choose}
        </button>
      )}
      {isChanging && (
        <PersonPicker
          id="who"
          label={words.who}
          hint={words.whoHint}
          people={data.people}
          onPick={chosen => {
            choose(chosen);
            setChanging(false);
          }}
        />
      )}
    </div>
  );
}
