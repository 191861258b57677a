import type { HeaderProblem, Headers } from '../table/Headers.ts';
import { askWhether } from '../text/closest.ts';
import { cut, quote } from '../text/quote.ts';
import { readFraction } from './fraction.ts';
import type { Problem } from './TableFault.ts';

/** One column of a sum, and how often it counts: below 0 where it is taken off. */
export interface Term {
  readonly column: number;
  readonly title: string;
  readonly factor: number;
}

/** What Dữ liệu or Mẫu số names: a column of the scored rows, or a sum of several. */
export type Quantity = readonly Term[];

/** A column as a sum names it. */
interface Named {
  readonly name: string;
  readonly factor: number;
}

/**
 * Reads `Tổng văn bản`, `[Tổng văn bản] - [Văn bản mật]` or `0,5*[Đi muộn] + 8*[Bỏ vị trí]`. A cell equal to one header is that column, whatever signs it
 * contains. Undefined where a column is not there, or the sum cannot be read.
 */
export function quantityOf(text: string, headers: Headers): Quantity | undefined {
  const whole = headers.all([text]);
  if (whole?.length === 1) return [{ column: whole[0]!, title: headers.nameOf(whole[0]!), factor: 1 }];
  const named = !whole && text.includes('[') ? namedIn(text) : undefined;
  const terms = named?.flatMap(({ name, factor }): Quantity => {
    const column = headers.column(name);
    return column === undefined ? [] : [{ column, title: headers.nameOf(column), factor }];
  });
  return terms && terms.length === named!.length ? terms : undefined;
}

/** What is wrong with a text that is no quantity: columns that are not there, or a sum that cannot be read. */
export function quantityProblems(text: string, headers: Headers, table: string): readonly Problem[] {
  const whole = headers.find(text) as HeaderProblem;
  if (!text.includes('[') || whole.problem === 'ambiguous') return [columnProblem(text, headers, table)];
  const named = namedIn(text);
  const missing = (named ?? []).filter(({ name }) => headers.column(name) === undefined);
  return named
    ? missing.map(({ name }) => columnProblem(name, headers, table))
    : [
        {
          fault: `không đọc được ${quote(text)}`,
          fix: hasFactor(text)
            ? 'Mỗi cột một hệ số là số, % hoặc phân số, nối bằng *, ví dụ 0,5*[Đi muộn] + 8*[Bỏ vị trí]'
            : 'Viết tên cột trong ngoặc vuông, nối bằng + hoặc -, ví dụ [Tổng văn bản] - [Văn bản mật]',
        },
      ];
}

/** The words for a column that is not there, or there twice by either name; `table` is «bảng cán bộ» or the like. */
export function columnProblem(name: string, headers: Headers, table: string, alias = name): Problem {
  const found = headers.find(name, alias) as HeaderProblem;
  const where = headers.place === 1 ? '' : ` (tiêu đề được đọc ở dòng ${headers.place})`;
  if (found.problem === 'ambiguous') {
    const listed = found.titles.map(title => `«${cut(title)}»`).join(', ');
    return {
      fault: `${table} có ${found.titles.length} cột có thể là ${quote(name)}${where}`,
      fix: found.titles.some(title => title.includes(' / '))
        ? `Ghi rõ một trong các cột ${listed}`
        : `Đặt tên khác nhau cho các cột ${listed}`,
    };
  }
  return {
    fault: `${table} không có cột ${quote(name)}${where}`,
    fix: askWhether(found.suggestion, 'Thêm cột này hoặc sửa tên cho đúng dòng tiêu đề'),
  };
}

/** Whether the text is a sum or a multiple of columns, which is no level and no day. */
export function isReckoned(text: string): boolean {
  const named = text.includes('[') ? namedIn(text) : undefined;
  return named !== undefined && (named.length > 1 || named[0]!.factor !== 1);
}

/** Whether digits or signs of a product stand outside the names. */
function hasFactor(text: string): boolean {
  return /[*×\d]/.test(text.replace(/\[[^\]]*\]/g, ''));
}

/** A sign, a column, and a factor before or behind it. */
const TERM = /^\s*([+\-−–])?\s*(?:([^[\]*×+\-−–]+)[*×]\s*)?\[([^\]]+)\](?:\s*[*×]([^[\]*×+\-−–]+))?/;

function namedIn(text: string): readonly Named[] | undefined {
  const named: Named[] = [];
  for (let rest = text.trim(); rest !== ''; ) {
    const match = TERM.exec(rest);
    if (!match) return undefined;
    const [term, sign, before, name, behind] = match;
    const factor = factorOf(before, behind);
    if (factor === undefined || (named.length > 0 && sign === undefined)) return undefined;
    named.push({ name: name!, factor: sign === undefined || sign === '+' ? factor : -factor });
    rest = rest.slice(term.length);
  }
  return named;
}

/** One where none is written, and at most one. */
function factorOf(before: string | undefined, behind: string | undefined): number | undefined {
  if (before === undefined && behind === undefined) return 1;
  if (before !== undefined && behind !== undefined) return undefined;
  const factor = readFraction(before ?? behind);
  return factor && factor.value >= 0 ? factor.value : undefined;
}
