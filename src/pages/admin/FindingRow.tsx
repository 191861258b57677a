import type { Finding } from '../../domain/workbookCheck/Finding.ts';
import type { CheckTexts } from '../texts/admin/check.ts';
import type { FindingTexts } from '../texts/admin/findings.ts';
import { sentence } from '../texts/admin/frame.ts';

/** One finding: where, what, what to do, and buttons for going there and for the repair that is safe. */
export function FindingRow({
  finding,
  words,
  texts,
  isRepairing,
  onShow,
  onRepair,
}: {
  readonly finding: Finding;
  readonly words: CheckTexts;
  readonly texts: FindingTexts;
  readonly isRepairing: boolean;
  readonly onShow: () => void;
  readonly onRepair: () => void;
}) {
  const { fault, fix } = texts[finding.kind](finding);
  const place = words.place(finding.tab, finding.cell);
  return (
    <li class="finding">
      <p>
        <strong>{place}</strong>
        <br />
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
            aria-label={`${words.repair}: ${place}, ${fault}`}
            aria-disabled={isRepairing}
            onClick={() => isRepairing || onRepair()}
          >
            {words.repair}
          </button>
        )}
      </p>
    </li>
  );
}
