import type { Registered } from '../../domain/initiative/problemsOf.ts';
import { formatShare } from '../../domain/initiative/shares.ts';
import { parseDate } from '../../domain/text/parseDate.ts';
import { tidy } from '../../domain/text/tidy.ts';
import { localDate } from './localDate.ts';
import type { Cells } from './Register.ts';

/** What people have answered, as cells of the register, without what the roster adds. */
export function answerCells(answers: Registered): Cells {
  const starts = parseDate(answers.starts);
  return {
    Loại: answers.kind,
    Tên: tidy(answers.title),
    'Lĩnh vực CCHC': answers.field,
    'Mã tác giả': answers.authors.map(({ code }) => code).join('; '),
    'Tỷ lệ đóng góp': answers.authors.map(({ share }) => formatShare(share)).join('; '),
    'Ngày bắt đầu áp dụng': typeof starts === 'number' ? localDate(starts) : '',
    'Thực trạng': answers.before,
    'Giải pháp': answers.now,
    'Kết quả mong đợi': answers.expected,
  };
}
