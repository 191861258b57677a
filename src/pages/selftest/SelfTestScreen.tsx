import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding, Findings } from '../../contract/SelfTest.ts';
import { CallButton } from '../call/CallButton.tsx';
import { copyText } from '../call/CopyButton.tsx';
import { FocusedAlert } from '../call/FocusedAlert.tsx';
import { type Call, useCall } from '../call/useCall.ts';
import { Table } from '../parts/Table.tsx';
import { Page, useWords } from '../texts/Language.tsx';
import { type SelfTestTexts, selfTestTexts } from '../texts/selfTest.ts';
import { runSelfTest } from './runSelfTest.ts';

const isWrong = ({ expected, found }: Finding) => expected !== '' && expected !== found;
const nameOf = ({ id }: Finding, words: SelfTestTexts) =>
  words.questions[id as keyof SelfTestTexts['questions']] ?? id;
const verdictOf = (finding: Finding, words: SelfTestTexts) =>
  finding.expected === '' ? words.noted : isWrong(finding) ? words.wrong : words.right;

/** Asks Google Sheets what its guides leave open, and shows what was expected beside what was found. */
export function SelfTestScreen() {
  const testing = useCall(runSelfTest);
  return (
    <Page language={testing.value?.language} title={selfTestTexts}>
      <SelfTest {...testing} />
    </Page>
  );
}

function SelfTest({ value: result, isRunning, failure, run }: Call<Findings>) {
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
  const rows = findings.map(finding => ({
    key: finding.id,
    cells: [nameOf(finding, words), finding.expected, finding.found, verdictOf(finding, words)],
    isWrong: isWrong(finding),
  }));
  const copy = () => setCopied(copyText(rows.map(({ cells }) => cells.join('\t')).join('\n')));
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
      <FocusedAlert cause={failure} text={words.failed(failure?.detail ?? '')} />
      {result && !failure && (
        <>
          <p role="status" tabIndex={-1} ref={told}>
            {words.done(findings.filter(isWrong).length)}
          </p>
          <Table head={[words.question, words.expected, words.found, words.verdict]} rows={rows} />
          <button type="button" onClick={copy}>
            {words.copy}
          </button>
          <span role="status"> {isCopied ? words.copied : ''}</span>
        </>
      )}
    </main>
  );
}
