import { useState } from 'preact/hooks';
import type { Dossier, DossierAsked } from '../../contract/Dossier.ts';
import { CallButton } from '../call/CallButton.tsx';
import { type Call, useLoaded } from '../call/useCall.ts';
import { Ticks } from '../form/Tick.tsx';
import { ReadFailure } from '../overview/useOverview.tsx';
import { dossierTexts } from '../texts/dossierTexts.ts';
import { Page, useWords } from '../texts/Language.tsx';
import { idsOfAll, idsOfOne, type PaperId, papersOfAll, papersOfOne } from './papers/papers.ts';

/** Hồ sơ sáng kiến: the papers that are printed, and above them what is not – the choice between them. */
export function DossierScreen({ asked }: { readonly asked: DossierAsked }) {
  const reading = useLoaded(ask => ask('dossierData', asked));
  return (
    <Page language={reading.value?.language} title={dossierTexts}>
      <Choosing {...reading} />
    </Page>
  );
}

function Choosing({ value: dossier, isRunning, failure, run }: Call<Dossier>) {
  const words = useWords(dossierTexts);
  const [chosen, setChosen] = useState<readonly PaperId[]>([...idsOfOne, ...idsOfAll]);
  const [number, setNumber] = useState('');
  const isReady = dossier !== undefined && dossier.initiatives.length > 0 && chosen.length > 0;
  const status = isRunning ? words.loading : dossier ? obstacleOf(dossier, chosen, words) : '';
  const ticks = { words, chosen, onChoose: setChosen };
  return (
    <main>
      <div class="tools">
        <h1>{words.heading}</h1>
        <p class="hint">{words.about}</p>
        <ReadFailure failure={failure} />
        {dossier && dossier.initiatives.length > 1 && (
          <p class="source">
            <label for="initiative">{words.initiative}</label>
            <select id="initiative" value={number} onChange={event => setNumber(event.currentTarget.value)}>
              <option value="">{words.all(dossier.initiatives.length)}</option>
              {dossier.initiatives.map(one => (
                <option key={one.number} value={one.number} lang="vi">{`${one.number}. ${one.title}`}</option>
              ))}
            </select>
          </p>
        )}
        <div class="parts">
          <Ticks legend={words.ofOne} ids={idsOfOne} {...ticks} />
          <Ticks legend={words.ofAll} ids={idsOfAll} {...ticks} />
        </div>
        <p class="actions">
          <button
            type="button"
            class="primary"
            aria-disabled={!isReady}
            onClick={() => isReady && window.print()}
          >
            {words.print}
          </button>
          <CallButton label={words.again} isRunning={isRunning} onPress={run} />
        </p>
        <p role="status">{status}</p>
      </div>
      {isReady && <Papers dossier={dossier} number={number} chosen={chosen} />}
    </main>
  );
}

/** Why nothing is printed, or not all of it; blank where there is nothing to say. */
function obstacleOf(
  { initiatives }: Dossier,
  chosen: readonly PaperId[],
  words: (typeof dossierTexts)['vi'],
): string {
  const sealed = initiatives.filter(({ scored }) => scored === null).length;
  if (initiatives.length === 0) return words.none;
  if (chosen.length === 0) return words.nothing;
  return sealed === 0 ? '' : words.sealed(sealed);
}

/** What is printed; official documents, so in Vietnamese. The papers of an initiative stand together. */
function Papers({
  dossier,
  number,
  chosen,
}: {
  readonly dossier: Dossier;
  /** Blank for all. */
  readonly number: string;
  readonly chosen: readonly PaperId[];
}) {
  const own = dossier.initiatives.filter(one => one.number === number);
  const initiatives = own.length > 0 ? own : dossier.initiatives;
  return (
    <article class="sheet" lang="vi">
      {initiatives.flatMap(initiative =>
        idsOfOne.map(id => {
          const Paper = papersOfOne[id];
          return (
            chosen.includes(id) && (
              <Paper key={`${initiative.number} ${id}`} dossier={dossier} initiative={initiative} />
            )
          );
        }),
      )}
      {idsOfAll.map(id => {
        const Paper = papersOfAll[id];
        return chosen.includes(id) && <Paper key={id} dossier={dossier} initiatives={initiatives} />;
      })}
    </article>
  );
}
