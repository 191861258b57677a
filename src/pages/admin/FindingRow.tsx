import { type Finding, wordsOf } from '../../domain/workbookCheck/kinds/kinds.ts';
import type { CheckTexts } from '../texts/admin/check.ts';
import type { Language } from '../texts/Language.ts';
import { sentence } from '../texts/sentence.ts';

/** One finding: where, what, what to do, and buttons for going there and for the repair that is safe. */
export function FindingRow({
  finding,
  words,
  language,
  isRepairing,
  onShow,
  onRepair,
}: {
  readonly finding: Finding;
  readonly words: CheckTexts;
  readonly language: Language;
  readonly isRepairing: boolean;
  readonly onShow: () => void;
  readonly onRepair: () => void;
}) {
  const said = wordsOf(finding);
  const fault = said.fault[language];
  const place = words.place(finding.tab, finding.cell);
  return (
    <li class="finding">
      <p>
        <strong>{place}</strong>
        <br />
        {sentence(fault)} {sentence(said.fix[language])}
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
