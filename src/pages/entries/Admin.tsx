import { render } from 'preact';
import { useRef } from 'preact/hooks';
import type { AdminOverview } from '../../contract/AdminSetUp.ts';
import { CallNote } from '../admin/CallNote.tsx';
import { RegionNote } from '../admin/RegionNote.tsx';
import type { SectionProps } from '../admin/SectionProps.ts';
import { type Section, sections } from '../admin/sections.ts';
import { CallButton } from '../call/CallButton.tsx';
import { type Call, useLoaded } from '../call/useCall.ts';
import { frameTexts } from '../texts/admin/frame.ts';
import { Page, useWords } from '../texts/Language.tsx';

/** The page for admins: one part below the other. */
function AdminScreen() {
  const opening = useLoaded(ask => ask('openAdmin'));
  const { value: overview, run } = opening;
  return (
    <Page language={overview?.language} title={frameTexts}>
      {overview ? <Sections overview={overview} onChange={run} /> : <Closed opening={opening} />}
    </Page>
  );
}

function Closed({ opening }: { readonly opening: Call<AdminOverview> }) {
  const words = useWords(frameTexts);
  const { isRunning, failure, run } = opening;
  return (
    <main class="admin">
      <h1>{words.heading}</h1>
      {isRunning && <p role="status">{words.loading}</p>}
      <CallNote of={[opening]} />
      {failure && <CallButton label={words.retry} isRunning={isRunning} isFirst onPress={run} />}
    </main>
  );
}

function Sections({ overview, onChange }: Omit<SectionProps, 'isFirst'>) {
  const words = useWords(frameTexts);
  // A part that has done its work stays, so that it can say so.
  const seen = useRef(new Set<string>());
  const { isSetUp, sheetVersion, ownVersion } = overview;
  for (const section of sections) if (section.isShown(overview)) seen.current.add(section.id);
  // What the person most likely came for.
  const first = isSetUp && sheetVersion === ownVersion ? 'check' : 'setUp';
  return (
    <main class="admin">
      <h1>{words.heading}</h1>
      <RegionNote region={overview.region} onChange={onChange} />
      {sheetVersion !== null && <p class="hint">{words.version(sheetVersion, ownVersion)}</p>}
      {sections
        .filter(({ id }) => seen.current.has(id))
        .map(section => (
          <Part
            key={section.id}
            section={section}
            overview={overview}
            isFirst={section.id === first}
            onChange={onChange}
          />
        ))}
    </main>
  );
}

function Part({ section: { id, texts, Body }, ...given }: SectionProps & { readonly section: Section }) {
  const { heading } = useWords(texts);
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <Body {...given} />
    </section>
  );
}

render(<AdminScreen />, document.getElementById('page')!);
