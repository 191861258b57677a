import { askWhether } from '../text/closest.ts';
import type { HeaderProblem, Headers } from './Headers.ts';
import type { Problem } from './TableFault.ts';

/** One column of a sum, with its sign. */
export interface Term {
  readonly column: number;
  readonly title: string;
  readonly sign: 1 | -1;
}

/** What Dữ liệu or Mẫu số names: a column of the scored rows, or a sum of several. */
export type Quantity = readonly Term[];

/**
 * Reads `Tổng văn bản` or `[Tổng văn bản] - [Văn bản mật]`. A cell equal to one header is that column, whatever
 * signs it contains. Otherwise what is wrong with it: columns that are not there, or a sum that cannot be read.
 */
export function parseQuantity(
  text: string,
  headers: Headers,
  table: string,
): Quantity | { readonly problems: readonly Problem[] } {
  const whole = headers.find(text);
  if (typeof whole === 'number') return [{ column: whole, title: headers.titles[whole]!, sign: 1 }];
  if (!text.includes('[') || whole.problem === 'ambiguous')
    return { problems: [columnProblem(text, headers, table)] };
  const terms: Term[] = [];
  const problems: Problem[] = [];
  let rest = text;
  while (rest !== '') {
    const match = /^\s*([+\-−–])?\s*\[([^\]]+)\]/.exec(rest);
    if (!match || (rest !== text && match[1] === undefined)) {
      problems.push({
        fault: `không đọc được "${text}"`,
        fix: 'Viết tên cột trong ngoặc vuông, nối bằng + hoặc -, ví dụ [Tổng văn bản] - [Văn bản mật]',
      });
      break;
    }
    const column = headers.find(match[2]!);
    const sign = match[1] === undefined || match[1] === '+' ? 1 : -1;
    if (typeof column === 'number') terms.push({ column, title: headers.titles[column]!, sign });
    else problems.push(columnProblem(match[2]!, headers, table));
    rest = rest.slice(match[0].length);
  }
  return problems.length > 0 ? { problems } : terms;
}

/** The words for a column that is not there, or there twice by either name; `table` is «bảng cán bộ» or the like. */
export function columnProblem(name: string, headers: Headers, table: string, alias = name): Problem {
  const found = headers.find(name, alias) as HeaderProblem;
  if (found.problem === 'ambiguous')
    return {
      fault: `${table} có ${found.titles.length} cột có thể là "${name}"`,
      fix: `Đặt tên khác nhau cho các cột ${found.titles.map(title => `«${title}»`).join(', ')}`,
    };
  return {
    fault: `${table} không có cột "${name}"`,
    fix: askWhether(found.suggestion, 'Thêm cột này hoặc sửa tên cho đúng dòng tiêu đề'),
  };
}
