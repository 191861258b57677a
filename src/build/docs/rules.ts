import { checkCriteria } from '../../domain/checking/checkCriteria.ts';
import { criteriaColumns } from '../../domain/criteria/criteriaColumns.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import type { Rule, RuleSummary } from '../../domain/criteria/Rule.ts';
import { rules } from '../../domain/criteria/rules/rules.ts';
import { scoreStaff } from '../../domain/scoring/scoreTable.ts';
import { formatNumber } from '../../domain/text/formatNumber.ts';
import { markdownTable } from './tables.ts';

/**
 * The rules as a Markdown table, Vietnamese beside English, each with a worked example. Its file exports what a rule does
 * beside it, so that Code.js does not carry it.
 */
export async function ruleTable(): Promise<string> {
  const rows = rules.map(async rule => {
    const { summary }: { readonly summary: RuleSummary } = await import(
      `../../domain/criteria/rules/${rule.id}.ts`
    );
    const { vi, en, example } = summary;
    return [`**${rule.label}**<br>\`${rule.id}\``, `${vi}<br>*${en}*`, ruleExample(rule, example)];
  });
  return markdownTable(['Cách tính · Rule', 'Điểm · Points', 'Ví dụ · Example'], await Promise.all(rows));
}

type Example = RuleSummary['example'];
type Row = Example['row'];

const OTHERS = 'Điểm khác';
const BANDS: readonly Row[] = [
  { content: 'Xuất sắc', target: '>= 90' },
  { content: 'Tốt', target: '>= 75' },
  { content: 'Khá', target: '>= 60' },
  { content: 'Trung bình' },
];

/** The worked example of a rule in Markdown: the row of the table, the data and what comes of them, the reason. */
function ruleExample({ label, kind }: Rule, { row, beside = [], data }: Example): string {
  const own = { ...row, code: 'CT', rule: label };
  const bands = BANDS.filter(({ content }) => content !== row.content).map(band => ({
    ...band,
    rule: 'Xếp loại',
  }));
  const max = kind === 'criterion' ? maxOf(tableOf(own, ...bands)) : undefined;
  const left = 100 - (max ?? 0);
  const others = {
    rule: 'Chấm điểm',
    data: OTHERS,
    max: String(left),
    ...(row.group && beside.length === 0 ? { group: row.group } : {}),
  };
  const criteria = tableOf(own, ...beside, { ...others, code: 'Khác' }, ...bands);
  const rows = data.map(cells => ({ [OTHERS]: left, ...cells }));
  return [
    rowText(row),
    ...beside.map(({ rule, ...other }) => `${rule}: ${rowText(other)}`),
    ...(kind === 'group-total' ? checked(criteria) : scored(criteria, rows, data, max)),
  ].join('<br>');
}

function tableOf(...rows: readonly Row[]): readonly (readonly string[])[] {
  const columns = Object.keys(criteriaColumns) as (keyof Row)[];
  const body = rows.map(row => ({ appliesTo: 'Tất cả', content: row.data ?? '', ...row }));
  return [
    columns.map(column => criteriaColumns[column][0]),
    ...body.map(row => columns.map(column => (row as Row)[column] ?? '')),
  ];
}

/** The most that the first criterion can give; undefined where it gives no points. */
function maxOf(table: ReturnType<typeof tableOf>): number | undefined {
  const { judge } = parseCriteria(table).criteria[0]!;
  return judge.effect === 'points' ? judge.max : undefined;
}

function scored(
  criteria: ReturnType<typeof tableOf>,
  rows: readonly Readonly<Record<string, string | number>>[],
  data: Example['data'],
  max: number | undefined,
): readonly string[] {
  const headers = Object.keys(rows[0]!);
  const range = [
    ['Mã', ...headers],
    ...rows.map((cells, at) => [`CB${at + 1}`, ...headers.map(one => cells[one])]),
  ];
  const [, result] = scoreStaff(range, criteria, 'điểm; xếp loại; lý do; chi tiết');
  const [total, rating, reason, points] = result!;
  const came = max === undefined ? `${shown(total)} điểm, ${rating}` : `${shown(points)}/${shown(max)} điểm`;
  const [first, ...rest] = data.map(cells =>
    Object.entries(cells)
      .map(([header, value]) => `${header} = ${shown(value)}`)
      .join(', '),
  );
  const beside = rest.length === 0 ? '' : ` (dòng khác: ${rest.join('; ')})`;
  return [`${first}${beside} → **${came}**`, `*${reason}*`];
}

function checked(criteria: ReturnType<typeof tableOf>): readonly string[] {
  const [, finding] = checkCriteria(criteria, []);
  return [`CHECK_CRITERIA → **${finding![1]}**`, `*${finding![2]}*`];
}

function rowText(row: Row): string {
  return Object.entries(row)
    .map(([column, text]) => `${criteriaColumns[column as keyof Row][0]} «${text}»`)
    .join(', ');
}

function shown(value: unknown): string {
  return typeof value === 'number' ? formatNumber(value, 6) : String(value);
}
