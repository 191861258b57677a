import type { HeaderProblem, Headers } from '../table/Headers.ts';
import { askWhether } from '../text/closest.ts';
import { cut, quote } from '../text/quote.ts';
import type { Problem } from './TableFault.ts';

/** One column of a sum, with its sign. */
export interface Term {
  readonly column: number;
  readonly title: string;
  readonly sign: 1 | -1;
}

/** What Dữ liệu or Mẫu số names: a column of the scored rows, or a sum of several. */
export type Quantity = readonly Term[];

/** A column as a sum names it. */
interface Named {
  readonly name: string;
  readonly sign: 1 | -1;
}

/**
 * Reads `Tổng văn bản` or `[Tổng văn bản] - [Văn bản mật]`. A cell equal to one header is that column, whatever signs it
 * contains. Undefined where a column is not there, or the sum cannot be read.
 */
export function quantityOf(text: string, headers: Headers): Quantity | undefined {
  const whole = headers.all([text]);
  if (whole?.length === 1) return [{ column: whole[0]!, title: headers.nameOf(whole[0]!), sign: 1 }];
  const named = !whole && text.includes('[') ? namedIn(text) : undefined;
  const terms = named?.flatMap(({ name, sign }): Quantity => {
    const column = headers.column(name);
    return column === undefined ? [] : [{ column, title: headers.nameOf(column), sign }];
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
          fix: 'Viết tên cột trong ngoặc vuông, nối bằng + hoặc -, ví dụ [Tổng văn bản] - [Văn bản mật]',
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

function namedIn(text: string): readonly Named[] | undefined {
  const named: Named[] = [];
  for (let rest = text; rest !== ''; ) {
    const match = /^\s*([+\-−–])?\s*\[([^\]]+)\]/.exec(rest);
    if (!match || (rest !== text && match[1] === undefined)) return undefined;
    named.push({ name: match[2]!, sign: match[1] === undefined || match[1] === '+' ? 1 : -1 });
    rest = rest.slice(match[0].length);
  }
  return named;
}
