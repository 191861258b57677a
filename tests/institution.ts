import { sheet } from './sheet.ts';

/** A scoring table of a real institution, from a text file of tests/fixtures/institutions. */
export interface Institution {
  /** Where the table was found. */
  readonly source: string;
  /** What the criteria format cannot say of it, and how the file gets round that. */
  readonly limits: string;
  readonly criteria: unknown[][];
  readonly of: 'staff' | 'units';
  /** The rows to be scored, header first. */
  readonly rows: unknown[][];
  /** What they must get, worked out by hand, header first. */
  readonly expected: unknown[][];
}

/**
 * Reads such a file: title and source, then `## Tiêu chí`, `## Cán bộ` or `## Đơn vị` (turned: a column is a person
 * or a unit, because real tables have more criteria than a line has room), `## Tính tay` and `## Kết quả`.
 */
export function readInstitution(text: string): Institution {
  const [head = '', ...parts] = text.split(/^## /m);
  const line = (label: string) => new RegExp(`^${label}: (.+)$`, 'm').exec(head)?.[1] ?? '';
  const sections = new Map(
    parts.map(part => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end)];
    }),
  );
  const of = sections.has('Đơn vị') ? 'units' : 'staff';
  return {
    source: line('Nguồn'),
    limits: line('Không nói được'),
    criteria: sheet(sections.get('Tiêu chí') ?? ''),
    of,
    rows: turned(sheet(sections.get(of === 'units' ? 'Đơn vị' : 'Cán bộ') ?? '')),
    expected: sheet(sections.get('Kết quả') ?? ''),
  };
}

function turned(table: unknown[][]): unknown[][] {
  return table[0]!.map((_, at) => table.map(line => line[at] ?? ''));
}
