import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cchc2020 } from '../../src/campaigns/cchc-2020/cchc-2020.ts';
import { criteriaTable } from '../../src/campaigns/criteriaTable.ts';
import { findingsIn } from '../../src/domain/checking/checkCriteria.ts';
import { scoreStaff, scoreUnits } from '../../src/domain/scoring/scoreTable.ts';

const plan = readFileSync(new URL('../fixtures/plan-cchc-2020.txt', import.meta.url), 'utf8').normalize(
  'NFC',
);
const { activities, basis, criteria, headings, purposes, theme } = cchc2020;
const quotes = [
  ...activities.map(activity => activity.quote),
  ...criteria.filter(row => row.rule !== 'Xếp loại').map(row => row.basis),
];

describe('every quotation stands in the plan, word for word', () => {
  test.each([...new Set([theme, ...purposes, ...quotes])])('«%s»', quote => {
    expect(plan).toContain(quote.normalize('NFC'));
  });

  test.each(basis.map(document => [document.number, document] as const))('%s', (number, document) => {
    expect(plan).toContain(number);
    expect(plan).toContain(document.about);
    if (document.date) expect(plan).toContain(document.date.replace('/03/', '/3/'));
  });
});

/** The clauses of a part of the plan, as places in it: its bullets and paragraphs, cut at `;` and sentences too. */
function clauses(from: string, to: string): [clause: string, start: number][] {
  const begin = plan.indexOf(from) + from.length;
  return [...plan.slice(begin, plan.indexOf(to)).matchAll(/[^;\n]+?(?=[;\n]|\.\s|$)/g)]
    .map(({ 0: clause, index }): [string, number] => [clause, begin + index])
    .filter(([clause]) => /\p{L}/u.test(clause));
}

/** The words that only lead in or join: all that no row needs to claim. */
const joining = /^(Đối với Tập thể:|Đối với Công chức, viên chức, người lao động:|và)$/;

/** Whether each letter of the plan stands in some quotation. */
const claimed = new Uint8Array(plan.length);
for (const quote of quotes)
  for (let at = plan.indexOf(quote); at >= 0; at = plan.indexOf(quote, at + 1))
    claimed.fill(1, at, at + quote.length);

/** What of a clause no quotation holds, piece by piece, without signs. */
function unclaimed(clause: string, start: number): string[] {
  return [...clause]
    .map((letter, i) => (claimed[start + i] ? '\n' : letter))
    .join('')
    .split('\n')
    .map(piece => piece.replace(/^[\s–.,]+|[\s.,]+$/g, ''))
    .filter(piece => piece !== '' && !joining.test(piece));
}

describe('every clause of the plan is claimed by a row', () => {
  test.each([
    ...clauses('Nội dung thi đua:', 'Chỉ tiêu thi đua'),
    ...clauses('Chỉ tiêu thi đua', 'Tiêu chí thi đua'),
    ...clauses('Tiêu chí thi đua', 'B.Nhật'),
  ])('«%s»', (clause, start) => {
    expect(unclaimed(clause, start)).toEqual([]);
  });
});

const parts = Object.values(headings!);

test.each(parts.slice(0, 5).map(text => text.split(/(?<=^\p{L})\. /u)))(
  '%s heads «%s», as the plan has it',
  (_, text) => {
    expect(plan).toContain(text);
  },
);

test('headings change no score and nothing that CHECK_CRITERIA says', () => {
  expect(parts.map(text => text[0])).toEqual([...'ABCDĐE']);
  const [withParts, without] = [cchc2020, { ...cchc2020, headings: {} }].map(criteriaTable) as [
    string[][],
    string[][],
  ];
  expect(withParts.length - without.length).toBe(parts.length);
  for (const [name, score] of [
    ['Cán bộ', scoreStaff],
    ['Đơn vị', scoreUnits],
  ] as const) {
    const rows = cchc2020.sample[name]!;
    const titles = [...new Set(rows.flatMap(row => Object.keys(row)))];
    const facts = [titles, ...rows.map(row => titles.map(title => row[title] ?? ''))];
    const missing = [...new Set(criteria.flatMap(({ data, outOf }) => namesIn(data, outOf)))].filter(
      title => !titles.includes(title),
    );
    const table = facts.map((row, at) => [...row, ...missing.map(title => (at === 0 ? title : 1))]);
    const view = 'điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết';
    expect(score(table, withParts, view)).toEqual(score(table, without, view));
  }
  const said = (table: string[][]) => findingsIn(table, []).map(({ fault, fix }) => [fault, fix]);
  expect(said(withParts)).toEqual(said(without));
});

/** The columns that Dữ liệu and Mẫu số name. */
const namesIn = (...texts: readonly (string | undefined)[]) =>
  texts.flatMap(text =>
    text?.includes('[') ? [...text.matchAll(/\[(.+?)\]/g)].map(([, one]) => one!) : (text ?? []),
  );

test('all targets and criteria of the plan are there by their codes', () => {
  const codes = criteria.map(row => row.code).join(' ');
  for (const code of 'N1 N2 N3 CT1a CT1b CT2 CT3a CT3b CT3c CT4a-1 CT4a-2 CT4b CT5a CT5b CT5c CT6a CT6b T1 T2 T3 T4 H1 H2 H3 H4 H5 S1 S2 S3 S4'.split(
    ' ',
  ))
    expect(codes).toContain(code);
  expect(new Set(criteria.map(row => row.code)).size).toBe(criteria.length);
});

test.each([
  ['Trung tâm', ['Trung tâm']],
  ['Tập thể', ['Tập thể']],
  ['Công chức, Viên chức không giữ chức vụ', ['CC,VC-NLĐ', 'Công chức; Viên chức']],
])('the example points for %s total 100', (_, populations) => {
  const points = criteria.filter(row => populations.includes(row.appliesTo)).map(row => Number(row.max ?? 0));
  expect(points.reduce((sum, max) => sum + max, 0)).toBe(100);
});

test('no figure of the example has more than two decimals', () => {
  for (const row of criteria) expect(`${row.max ?? ''} ${row.scale ?? ''}`).not.toMatch(/\d[,.]\d{3}/);
});
