import { useCallback, useEffect, useRef } from 'preact/hooks';
import { FailureNote } from '../admin/FailureNote.tsx';
import { sections } from '../admin/sections.ts';
import { useAsking } from '../admin/useAsking.ts';
import { ask } from '../server.ts';
import { frameTexts } from '../texts/admin/frame.ts';
import { useTitle } from '../useTitle.ts';

/** The page for admins: one part below the other. Until the script has told the language it is Vietnamese. */
export function AdminScreen() {
  const { run, isRunning, value: overview, failure } = useAsking(() => ask('openAdmin'));
  const language = overview?.language ?? 'vi';
  const words = frameTexts[language];
  // A part that has done its work stays, so that it can say so.
  const seen = useRef(new Set<string>());
  const open = useCallback(() => void run(), [run]);
  useEffect(open, [open]);
  useTitle(language, words.heading);
  if (!overview)
    return (
      <main class="admin">
        <h1>{words.heading}</h1>
        {isRunning && <p role="status">{words.loading}</p>}
        <FailureNote failure={failure} language={language} />
        {failure && (
          <button type="button" class="primary" onClick={open}>
            {words.retry}
          </button>
        )}
      </main>
    );
  const { isSetUp, sheetVersion, ownVersion } = overview;
  for (const section of sections) if (section.isShown(overview)) seen.current.add(section.id);
  // What the person most likely came for.
  const first = isSetUp && sheetVersion === ownVersion ? 'check' : 'setUp';
  return (
    <main class="admin">
      <h1>{words.heading}</h1>
      {sheetVersion !== null && <p class="hint">{words.version(sheetVersion, ownVersion)}</p>}
      {sections
        .filter(section => seen.current.has(section.id))
        .map(({ id, heading, Body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{heading[language]}</h2>
            <Body overview={overview} isFirst={id === first} onChange={open} />
          </section>
        ))}
    </main>
  );
}
