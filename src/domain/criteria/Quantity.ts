import type { Headers } from './Headers.ts';

/** One column of a sum, with its sign. */
export interface Term {
  readonly column: number;
  readonly title: string;
  readonly sign: 1 | -1;
}

/** What Dữ liệu or Mẫu số names: a column of the scored rows, or a sum of several. */
export type Quantity = readonly Term[];

/** What is wrong with the words of a quantity: no such column, or no sum that can be read. */
export interface QuantityProblem {
  readonly fault: string;
  readonly fix: string;
}

/**
 * Reads `Tổng văn bản` or `[Tổng văn bản] - [Văn bản mật]`. A cell equal to one header is that column, whatever
 * signs it contains.
 */
export function parseQuantity(text: string, headers: Headers, table: string): Quantity | QuantityProblem {
  const whole = headers.find(text);
  if (typeof whole === 'number') return [{ column: whole, title: headers.titles[whole]!, sign: 1 }];
  if (!text.includes('[') || whole.problem === 'ambiguous') return columnProblem(text, headers, table);
  const terms: Term[] = [];
  let rest = text;
  while (rest !== '') {
    const match = /^\s*([+\-−–])?\s*\[([^\]]+)\]\s*/.exec(rest);
    if (!match || (terms.length > 0 && match[1] === undefined))
      return {
        fault: `không đọc được "${text}"`,
        fix: 'Viết tên cột trong ngoặc vuông, nối bằng + hoặc -, ví dụ [Tổng văn bản] - [Văn bản mật]',
      };
    const column = headers.find(match[2]!);
    if (typeof column !== 'number') return columnProblem(match[2]!, headers, table);
    const sign = match[1] === undefined || match[1] === '+' ? 1 : -1;
    terms.push({ column, title: headers.titles[column]!, sign });
    rest = rest.slice(match[0].length);
  }
  return terms;
}

/** The words for a column that is not there, or there twice; `table` is «bảng cán bộ» or the like. */
export function columnProblem(name: string, headers: Headers, table: string): QuantityProblem {
  const found = headers.find(name);
  if (typeof found !== 'number' && found.problem === 'ambiguous')
    return {
      fault: `${table} có ${found.titles.length} cột có thể là "${name}"`,
      fix: `Đặt tên khác nhau cho các cột ${found.titles.map(title => `«${title}»`).join(', ')}`,
    };
  const suggestion = typeof found === 'number' ? undefined : found.suggestion;
  return {
    fault: `${table} không có cột "${name}"`,
    fix: suggestion ? `Ý bạn là "${suggestion}"?` : 'Thêm cột này hoặc sửa tên cho đúng dòng tiêu đề',
  };
}
