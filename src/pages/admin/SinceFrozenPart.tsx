import type { SinceFrozen, Standing } from '../../contract/Periods.ts';
import { formatNumber } from '../../domain/text/formatNumber.ts';
import type { PeriodsTexts } from '../texts/admin/periods.ts';

/** What differs from what was frozen: who, then, now; and whether the criteria have changed. */
export function SinceFrozenPart({
  since: { differences, criteria },
  words,
}: {
  readonly since: SinceFrozen;
  readonly words: PeriodsTexts;
}) {
  return (
    <>
      <p>{differences.length === 0 ? words.same : words.differences(differences.length)}</p>
      {differences.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.was}</th>
              <th scope="col">{words.now}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ side, code, name, was, now }) => (
              <tr key={`${side} ${code}`}>
                <th scope="row">{nameOf(name, code)}</th>
                <td>{was ? shown(was) : words.come}</td>
                <td>{now ? shown(now) : words.gone}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{criteria.length === 0 ? words.sameCriteria : words.criteria}</p>
      {criteria.length > 0 && (
        <ul class="list">
          {criteria.map(({ code, what, columns }) => (
            <li key={code}>{words.change[what](code, columns)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** «Cán bộ mẫu 01 (CB01)». */
export function nameOf(name: string, code: string): string {
  return name === '' || name === code ? code : `${name} (${code})`;
}

function shown({ score, rating }: Standing): string {
  const total = typeof score === 'number' ? formatNumber(score) : score;
  return [total, rating].filter(text => text !== '').join(' · ');
}
