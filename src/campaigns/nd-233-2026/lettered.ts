import type { Column } from '../../tabs/Column.ts';
import { judged } from '../../tabs/judged.ts';

/** What people judge, by the letter that the decree gives it: our short label, and the most points, an example. */
export type Lettered<Letter extends string = string> = Readonly<
  Record<Letter, readonly [label: string, max: string]>
>;

/** «1a chấp hành đường lối, pháp luật, quy định»: the column that holds the points. */
const headerOf = (letter: string, [label]: Lettered[string]) => `${letter} ${label}`;

export function headersOf(letters: Lettered): readonly string[] {
  return Object.entries(letters).map(([letter, one]) => headerOf(letter, one));
}

/** Three columns for each letter: self-score, appraisal, final. `where` says where the decree has the letters. */
export function letteredColumns<Letter extends string>(
  letters: Lettered<Letter>,
  where: string,
): ReturnType<typeof judged<Letter>> {
  const columns = (Object.keys(letters) as Letter[]).map(letter =>
    judged(letter, columnOf(letter, letters[letter], where)),
  );
  return Object.assign({}, ...columns);
}

function columnOf(letter: string, one: Lettered[string], where: string): Column {
  return {
    header: headerOf(letter, one),
    holds: 'number',
    note: `${where}, mục ${letter}: từ 0 đến Điểm tối đa của tab Tiêu chí (bảng mẫu: ${one[1]}), ví dụ ${one[1]}. Người chấm ghi`,
    width: 17,
    format: '0.0#',
  };
}

/** Their rows of the tab Tiêu chí; `prefix` makes the codes, `basis` says where a letter stands. */
export function letteredCriteria(
  letters: Lettered,
  prefix: string,
  appliesTo: string,
  group: string,
  basis: (letter: string) => string,
): string {
  return Object.entries(letters)
    .map(([letter, one]) =>
      [
        `${prefix}${letter}`,
        appliesTo,
        group,
        one[0],
        'Chấm điểm',
        headerOf(letter, one),
        '',
        '',
        one[1],
        '',
        basis(letter),
      ].join(' | '),
    )
    .join('\n');
}
