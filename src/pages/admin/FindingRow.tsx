import { type Finding, wordsOf } from '../../tabs/check/kinds/kinds.ts';
import { checkTexts } from '../texts/admin/check.ts';
import { sentence } from '../texts/admin/frame.ts';
import { useWords } from '../texts/Language.tsx';

/** One finding: where, what, what to do, and buttons for going there and for the repair that is safe. */
export function FindingRow({
  finding,
  isRepairing,
  onShow,
  onRepair,
}: {
  readonly finding: Finding;
  readonly isRepairing: boolean;
  readonly onShow: () => void;
  readonly onRepair: () => void;
}) {
  const words = useWords(checkTexts);
  const said = wordsOf(finding);
  const [fault, fix] = [useWords(said.fault), useWords(said.fix)];
  const { rows, count = 1 } = finding;
  const place = words.place(finding.tab, rows === undefined ? finding.cell : words.rows(rows));
  const repair = words.repairs[finding.repair?.how ?? ''] ?? words.repair;
  return (
    <li class="finding">
      <p>
        <strong>{place}</strong>
        <br />
        {count > 1 && `${words.alike(count)} `}
        {sentence(fault)} {sentence(fix)}
      </p>
      <p class="actions">
        {finding.cell !== '' && (
          <button type="button" aria-label={`${words.show}: ${place}`} onClick={onShow}>
            {words.show}
          </button>
        )}
        {finding.repair && (
          <button
            type="button"
            aria-label={`${repair}: ${place}, ${fault}`}
            aria-disabled={isRepairing}
            onClick={() => isRepairing || onRepair()}
          >
            {repair}
          </button>
        )}
      </p>
    </li>
  );
}
