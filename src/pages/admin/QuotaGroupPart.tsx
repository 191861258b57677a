import type { QuotaData } from '../../contract/QuotaData.ts';
import { formatNumber } from '../../domain/text/formatNumber.ts';
import type { QuotaTexts } from '../texts/admin/quota.ts';
import { nameOf } from './SinceFrozenPart.tsx';

/** One group that shares a ceiling, and how everybody in the top band stands to it. */
export function QuotaGroupPart({
  group: { side, name, base, ceiling, unrated, top },
  band,
  of,
  words,
}: {
  readonly group: QuotaData['groups'][number];
  readonly band: string;
  /** Who they are that the ceiling is a share of: «xếp loại Tốt». */
  readonly of: string;
  readonly words: QuotaTexts;
}) {
  const title = name === '' ? words.everybody[side] : name;
  return (
    <>
      <h3>{title}</h3>
      <p>
        {words.group(base, of, ceiling, band, top.length)}
        {words.over(top.length - ceiling)}
        {words.unrated(unrated)}
      </p>
      {top.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.score}</th>
              <th scope="col">{words.stands}</th>
            </tr>
          </thead>
          <tbody>
            {top.map(({ code, name: who, score, standing }) => (
              <tr key={code} class={standing === 'over' ? 'wrong' : ''}>
                <th scope="row">{nameOf(who, code)}</th>
                <td>{typeof score === 'number' ? formatNumber(score) : score}</td>
                <td>{words.standing[standing]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
