import { problemsOf, type Registered } from '../../domain/initiative/problemsOf.ts';
import { parseShare, WHOLE } from '../../domain/initiative/shares.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import { codesIn, isSameCode } from './authorsOf.ts';
import { contentCells } from './contentCells.ts';
import type { Cells, Register } from './Register.ts';
import type { Member } from './roster.ts';

/** A row that was typed by hand, read as the form would be. */
interface TypedRowFound {
  readonly title: string;
  /** Headers of what keeps it from being taken in. */
  readonly lacks: readonly string[];
  /** What the roster adds; blank while something lacks. */
  readonly cells: Cells;
  /** The code of the unit of the first author. */
  readonly unit: string;
}

const headers: Readonly<Record<keyof Registered, string>> = {
  kind: 'Loại',
  title: 'Tên',
  field: 'Lĩnh vực CCHC',
  before: 'Thực trạng',
  now: 'Giải pháp',
  expected: 'Kết quả mong đợi',
  starts: 'Ngày bắt đầu áp dụng',
  authors: 'Mã tác giả',
};

/** Judges a typed row by what the form asks for. */
export function typedRow(register: Register, at: number, members: readonly Member[]): TypedRowFound {
  const text = (header: string) => register.text(at, header);
  const codes = codesIn(text('Mã tác giả'), members);
  const shares = sharesOf(text('Tỷ lệ đóng góp'), codes.length);
  const answers: Registered = {
    kind: text('Loại').trim(),
    title: text('Tên'),
    field: text('Lĩnh vực CCHC').trim(),
    before: text('Thực trạng'),
    now: text('Giải pháp'),
    expected: text('Kết quả mong đợi'),
    starts: text('Ngày bắt đầu áp dụng'),
    authors: codes.map((code, place) => ({
      code: members.find(member => isSameCode(member.code, code))?.code ?? code,
      share: shares[place] ?? 0,
    })),
  };
  const problems = problemsOf(answers, members, dayOf(new Date()));
  const lacks = problems.map(({ field, code }) =>
    code === 'share' || code === 'total' ? 'Tỷ lệ đóng góp' : headers[field],
  );
  if (lacks.length > 0) return { title: answers.title, lacks, cells: {}, unit: '' };
  const { unit } = members.find(({ code }) => code === answers.authors[0]!.code)!;
  return { title: answers.title, lacks, cells: contentCells(answers, members), unit };
}

/** Shares in hundredths of a percent; a single author who has none has it all. */
function sharesOf(text: string, count: number): readonly number[] {
  if (text.trim() === '' && count === 1) return [WHOLE];
  const parts = text.split(';');
  return parts.length === count ? parts.map(part => parseShare(part) ?? 0) : [];
}
