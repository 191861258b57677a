import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding, Findings } from '../../contract/SelfTest.ts';
import { copyText } from '../copyText.ts';
import { runSelfTest } from '../runSelfTest.ts';
import type { Failure } from '../server.ts';
import { type SelfTestTexts, selfTestTexts } from '../texts/selfTest.ts';
import { useTitle } from '../useTitle.ts';

const isWrong = ({ expected, found }: Finding) => expected !== '' && expected !== found;
const nameOf = ({ id }: Finding, words: SelfTestTexts) =>
  words.questions[id as keyof SelfTestTexts['questions']] ?? id;
const verdictOf = (finding: Finding, words: SelfTestTexts) =>
  finding.expected === '' ? words.noted : isWrong(finding) ? words.wrong : words.right;

/** Asks Google Sheets what its guides leave open, and shows what was expected beside what was found. */
export function SelfTestScreen() {
  const [result, setResult] = useState<Findings>();
  const [failure, setFailure] = useState<Failure>();
  const [isRunning, setRunning] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  const language = result?.language ?? 'vi';
  const words = selfTestTexts[language];
  useTitle(language, words.heading);
  useEffect(() => {
    if (result || failure) told.current?.focus();
  }, [result, failure]);

  const run = async () => {
    setRunning(true);
    setCopied(false);
    setFailure(undefined);
    const reply = await runSelfTest();
    setRunning(false);
    if ('refused' in reply) setFailure(reply.refused);
    else setResult(reply);
  };
  const rows = result?.findings ?? [];
  const lines = rows.map(row =>
    [nameOf(row, words), row.expected, row.found, verdictOf(row, words)].join('\t'),
  );
  return (
    <main>
      <h1>{words.heading}</h1>
      <p class="hint">{words.about}</p>
      <button type="button" class="primary" aria-disabled={isRunning} onClick={() => isRunning || void run()}>
        {isRunning ? words.running : result ? words.again : words.start}
      </button>
      {failure && (
        <p role="alert" class="error" tabIndex={-1} ref={told}>
          {words.failed(failure.detail)}
        </p>
      )}
      {result && !failure && (
        <>
          <p role="status" tabIndex={-1} ref={told}>
            {words.done(rows.filter(isWrong).length)}
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.question}</th>
                <th scope="col">{words.expected}</th>
                <th scope="col">{words.found}</th>
                <th scope="col">{words.verdict}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(row => (
                <tr key={row.id} class={isWrong(row) ? 'wrong' : ''}>
                  <th scope="row">{nameOf(row, words)}</th>
                  <td>{row.expected}</td>
                  <td>{row.found}</td>
                  <td>{verdictOf(row, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <button type="button" onClick={() => setCopied(copyText(lines.join('\n')))}>
            {words.copy}
          </button>
          <span role="status"> {isCopied ? words.copied : ''}</span>
        </>
      )}
    </main>
  );
}
