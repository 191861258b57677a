import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CheckResult } from '../../contract/AdminCheck.ts';
import type { Finding } from '../../domain/workbookCheck/kinds/kinds.ts';
import { closePage } from '../closePage.ts';
import { ask } from '../server.ts';
import { checkTexts } from '../texts/admin/check.ts';
import { ActionButton } from './ActionButton.tsx';
import { FailureNote } from './FailureNote.tsx';
import { FindingRow } from './FindingRow.tsx';
import type { Section, SectionProps } from './Section.ts';
import { useAsking } from './useAsking.ts';
import { wasChecking } from './wasChecking.ts';

function Body({ overview: { language }, isFirst, onChange }: SectionProps) {
  const words = checkTexts[language];
  const [result, setResult] = useState<CheckResult>();
  const [said, setSaid] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const checking = useAsking(() => ask('checkWorkbook'));
  const showing = useAsking(({ tab, cell }: Finding) => ask('showCell', { tab, cell }));
  const repairing = useAsking((finding: Finding) =>
    ask('repairWorkbook', { ...finding, repair: finding.repair! }),
  );
  const { run: check } = checking;
  const start = useCallback(async () => {
    setSaid('');
    const found = await check();
    if (found) setResult(found);
  }, [check]);
  useEffect(() => {
    // Back from a cell: the list that the person was working through.
    if (wasChecking.take()) void start();
  }, [start]);
  useEffect(() => {
    if (result) told.current?.focus();
  }, [result]);
  const show = async (finding: Finding) => {
    if ((await showing.run(finding)) === undefined) return;
    wasChecking.keep();
    closePage();
  };
  const repair = async (finding: Finding) => {
    const after = await repairing.run(finding);
    if (!after) return;
    setSaid(after.isRepaired ? words.repaired : words.notRepaired);
    setResult(after);
    onChange();
  };
  const { findings = [], more = [], tabs = 0, rows = 0 } = result ?? {};
  const notes = findings.filter(finding => finding.kind === 'criteriaNote').length;
  const count = findings.length - notes + more.reduce((sum, one) => sum + one.count, 0);
  const outcome = [
    said,
    count === 0 ? words.clean(tabs, rows) : words.found(count, tabs, rows),
    ...(notes === 0 ? [] : [words.notes(notes)]),
  ].join(' ');
  return (
    <>
      <p class="hint">{words.about}</p>
      <ActionButton
        label={result ? words.again : words.start}
        running={words.running}
        isRunning={checking.isRunning}
        isFirst={isFirst}
        onPress={() => void start()}
      />
      <p role="status" tabIndex={-1} ref={told}>
        {repairing.isRunning ? words.repairing : result && outcome}
      </p>
      <FailureNote failure={checking.failure ?? showing.failure ?? repairing.failure} language={language} />
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map(finding => (
            <FindingRow
              key={JSON.stringify(finding)}
              finding={finding}
              words={words}
              language={language}
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

export const checkSection: Section = {
  id: 'check',
  heading: { vi: checkTexts.vi.heading, en: checkTexts.en.heading },
  Body,
  isShown: overview => overview.isSetUp,
};
