import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SelfTestFinding, SelfTestFindings } from '../../contract/SelfTest.ts';
import type { Answer, Ask, CallFailure } from '../call/ask.ts';
import { CallButton } from '../call/CallButton.tsx';
import { type Call, useCall } from '../call/useCall.ts';
import { copyText } from '../parts/CopyButton.tsx';
import { FocusedAlert } from '../parts/FocusedAlert.tsx';
import { List } from '../parts/List.tsx';
import { Table } from '../parts/Table.tsx';
import { Page, useWords } from '../texts/Language.tsx';
import { type SelfTestTexts, selfTestTexts } from '../texts/selfTest.ts';

const isWrong = ({ expected, found }: SelfTestFinding) => expected !== '' && expected !== found;
const nameOf = ({ id }: SelfTestFinding, words: SelfTestTexts) =>
  words.questions[id as keyof SelfTestTexts['questions']] ?? id;
const verdictOf = (finding: SelfTestFinding, words: SelfTestTexts) =>
  finding.expected === '' ? words.noted : isWrong(finding) ? words.wrong : words.right;

/** What Google says, or what is missing; blank where neither is known. */
const reasonOf = (failure: CallFailure) =>
  'message' in failure ? failure.message : failure.code === 'missingTab' ? failure.tab : '';

/** Asks Google Sheets what its guides leave open, and shows what was expected beside what was found. */
function SelfTestScreen() {
  const testing = useCall(runSelfTest);
  return (
    <Page language={testing.value?.language} title={selfTestTexts}>
      <SelfTest {...testing} />
    </Page>
  );
}

function SelfTest({ value: result, isRunning, failure, run }: Call<SelfTestFindings>) {
  const words = useWords(selfTestTexts);
  const [isCopied, setCopied] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (result) told.current?.focus();
  }, [result]);
  const start = () => {
    setCopied(false);
    return run();
  };
  const findings = result?.findings ?? [];
  const copy = () => {
    const lines = findings.map(one =>
      [nameOf(one, words), one.expected, one.found, verdictOf(one, words)].join('\t'),
    );
    setCopied(copyText([...lines, words.byHand, ...words.hands.map(line => `${line}\t`)].join('\n')));
  };
  return (
    <main>
      <h1>{words.heading}</h1>
      <p class="hint">{words.about}</p>
      <CallButton
        label={result ? words.again : words.start}
        running={words.running}
        isRunning={isRunning}
        isFirst
        onPress={start}
      />
      {failure && <FocusedAlert cause={failure}>{words.failed(reasonOf(failure))}</FocusedAlert>}
      {result && !failure && (
        <>
          <p role="status" tabIndex={-1} ref={told}>
            {words.done(findings.filter(isWrong).length)}
          </p>
          <Table
            rows={findings}
            keyOf={({ id }) => id}
            isWrong={isWrong}
            columns={[
              { title: words.question, kind: 'label', cell: one => nameOf(one, words) },
              { title: words.expected, cell: ({ expected }) => expected },
              { title: words.found, cell: ({ found }) => found },
              { title: words.verdict, cell: one => verdictOf(one, words) },
            ]}
          />
          <h2>{words.byHand}</h2>
          <List lines={words.hands} />
          <button type="button" onClick={copy}>
            {words.copy}
          </button>
          <span role="status"> {isCopied ? words.copied : ''}</span>
        </>
      )}
    </main>
  );
}

/** So often the cells are read again while functions are calculating, and so many milliseconds apart. */
const READINGS = 20;
const PAUSE = 1500;

/** Everything that was asked, of the service and of this page; the scratch tab is removed whatever happens. */
async function runSelfTest(ask: Ask): Promise<Answer<SelfTestFindings>> {
  const begun = await ask('selfTest', 'begin');
  if ('refused' in begun) return begun;
  try {
    const times: number[] = [];
    for (let reading = 1; ; reading++) {
      const start = performance.now();
      const reply = await ask('selfTest', 'read');
      if ('refused' in reply) return reply;
      times.push(performance.now() - start);
      const { value } = reply;
      if (!value.isCalculating || reading === READINGS)
        return {
          value: { ...value, findings: [...value.findings, storage(), roundTrip(times), frameSize()] },
        };
      await new Promise(resolve => setTimeout(resolve, PAUSE));
    }
  } finally {
    await ask('selfTest', 'end');
  }
}

/** Whether this browser lets the page keep drafts; it does without where not. */
function storage(): SelfTestFinding {
  const keep = () => {
    localStorage.setItem('thi-dua-thu', 'x');
    const found = localStorage.getItem('thi-dua-thu');
    localStorage.removeItem('thi-dua-thu');
    return found === 'x' ? 'có' : 'không';
  };
  try {
    return { id: 'storage', expected: '', found: keep() };
  } catch (error) {
    return { id: 'storage', expected: '', found: `không (${(error as Error).name})` };
  }
}

const frameSize = (): SelfTestFinding => ({
  id: 'frameSize',
  expected: '',
  found: `${window.innerWidth} × ${window.innerHeight}`,
});

function roundTrip(times: readonly number[]): SelfTestFinding {
  const fastest = Math.min(...times) / 1000;
  return { id: 'roundTrip', expected: '', found: `${fastest.toFixed(1).replace('.', ',')} s` };
}

render(<SelfTestScreen />, document.getElementById('page')!);
