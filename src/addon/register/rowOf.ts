import type { Registration } from '../../contract/Registration.ts';
import { formatShare } from '../../domain/initiative/shares.ts';
import { parseDate } from '../../domain/text/parseDate.ts';
import { tidy } from '../../domain/text/tidy.ts';
import { asText } from './asText.ts';
import type { Member } from './roster.ts';
import type { Table } from './Table.ts';

const DAY = 86_400_000;

/** The row of a new initiative; its authors are in the roster. */
export function rowOf(
  asked: Registration,
  number: string,
  at: Date,
  members: readonly Member[],
  email: string,
  table: Table,
): (string | number | Date)[] {
  const authors = asked.authors.map(({ code }) => members.find(member => member.code === code)!);
  const [first] = authors;
  const starts = parseDate(asked.starts);
  return table.row({
    'Số tiếp nhận': number,
    'Thời điểm đăng ký': at,
    Loại: asked.kind,
    Tên: asText(tidy(asked.title)),
    'Lĩnh vực CCHC': asked.field,
    'Mã đơn vị': asText(first!.unit),
    'Đơn vị': asText(tidy(asked.unitName)),
    'Mã tác giả': asText(authors.map(({ code }) => code).join('; ')),
    'Tác giả': asText(authors.map(({ name }) => name).join('; ')),
    'Tỷ lệ đóng góp': asText(asked.authors.map(({ share }) => formatShare(share)).join('; ')),
    'Trạng thái': 'Đã đăng ký',
    'Cập nhật lúc': at,
    'Ngày bắt đầu áp dụng': typeof starts === 'number' ? localDate(starts) : '',
    'Thực trạng': asText(asked.before),
    'Giải pháp': asText(asked.now),
    'Kết quả mong đợi': asText(asked.expected),
    'Người cập nhật': asText(email === first!.email && email !== '' ? email : unverified(first!.name, email)),
    'Phiên bản': 1,
    Khóa: asText(asked.key),
  });
}

/** Somebody whose e-mail does not say that they are who they say. */
function unverified(name: string, email: string): string {
  return `${name} (chưa xác thực${email === '' ? '' : `: ${email}`})`;
}

function localDate(day: number): Date {
  const date = new Date(day * DAY);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}
