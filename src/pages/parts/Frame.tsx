import type { ComponentChildren } from 'preact';
import { screenNames, useSession } from '../Session.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { Identity } from './Identity.tsx';

/** What surrounds every screen: the ways to the others, who uses it, the version. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { data, screen, go } = useSession();
  const words = useWords(frameTexts);
  const shown = screenNames.filter(name => name !== 'review' || data.reviews);
  return (
    <>
      <header>
        <nav aria-label={words.navigation}>
          <ul>
            {shown.map(name => (
              <li key={name}>
                <button
                  type="button"
                  {...(name === screen ? { 'aria-current': 'page' as const } : {})}
                  onClick={() => go(name)}
                >
                  {words.screens[name]}
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
