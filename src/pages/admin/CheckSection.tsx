import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../tabs/check/kinds/kinds.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { inBrowser } from '../parts/inBrowser.ts';
import { checkTexts } from '../texts/admin/check.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import { FindingRow } from './FindingRow.tsx';
import type { SectionProps } from './SectionProps.ts';

declare const google: { readonly script: { readonly host: { close(): void } } };

/** Checks the workbook; each finding leads to its cell, or is repaired. */
export function CheckSection({ isFirst, onChange }: SectionProps) {
  const words = useWords(checkTexts);
  const [said, setSaid] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const checking = useCall(ask => ask('checkWorkbook'));
  const showing = useCall((ask, { tab, cell }: Finding) => ask('showCell', { tab, cell }));
  const repairing = useCall((ask, finding: Finding) =>
    ask('repairWorkbook', { ...finding, repair: finding.repair! }),
  );
  const { run: check, value: result, set: setResult } = checking;
  const start = useCallback(async () => {
    setSaid('');
    await check();
  }, [check]);
  useEffect(() => {
    // Back from a cell: the list that the person was working through.
    if (wasChecking()) void start();
  }, [start]);
  useEffect(() => {
    if (result) told.current?.focus();
  }, [result]);
  const show = async (finding: Finding) => {
    if ((await showing.run(finding)) === undefined) return;
    keepChecking();
    google.script.host.close();
  };
  const repair = async (finding: Finding) => {
    const after = await repairing.run(finding);
    if (!after) return;
    setSaid(after.isRepaired ? words.repaired : words.notRepaired);
    setResult(after);
    onChange();
  };
  const { findings = [], more = [], tabs = 0, rows = 0 } = result ?? {};
  const of = (found: readonly Finding[]) => found.reduce((sum, one) => sum + (one.count ?? 1), 0);
  const notes = of(findings.filter(finding => finding.kind === 'criteriaNote'));
  const count = of(findings) - notes + more.reduce((sum, one) => sum + one.count, 0);
  const outcome = [
    said,
    count === 0 ? words.clean(tabs, rows) : words.found(count, tabs, rows),
    ...(notes === 0 ? [] : [words.notes(notes)]),
  ].join(' ');
  return (
    <>
      <p class="hint">{words.about}</p>
      <CallButton
        label={result ? words.again : words.start}
        running={words.running}
        isRunning={checking.isRunning}
        isFirst={isFirst}
        onPress={start}
      />
      <p role="status" tabIndex={-1} ref={told}>
        {repairing.isRunning ? words.repairing : result && outcome}
      </p>
      <CallNote of={[checking, showing, repairing]} />
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map(finding => (
            <FindingRow
              key={JSON.stringify(finding)}
              finding={finding}
              isRepairing={repairing.isRunning}
              onShow={() => void show(finding)}
              onRepair={() => void repair(finding)}
            />
          ))}
          {more.map(one => (
            <li key={`${one.kind} ${one.tab}`}>{words.more(one.count, one.tab)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const PLACE = 'thi-dua-kiem-tra';
/** So long, in milliseconds, the person may be away in the sheet. */
const LONGEST = 30 * 60_000;

/** Keeps that the person has left the list for a cell; refused, the person presses the button when back. */
function keepChecking(): void {
  inBrowser(() => localStorage.setItem(PLACE, String(Date.now())), undefined);
}

/** Whether the page is opened again by somebody who has left the list for a cell. */
function wasChecking(): boolean {
  return inBrowser(() => {
    const left = Number(localStorage.getItem(PLACE) ?? 0);
    localStorage.removeItem(PLACE);
    return Date.now() - left < LONGEST;
  }, false);
}
