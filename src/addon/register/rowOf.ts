import type { Registration } from '../../contract/Registration.ts';
import { tidy } from '../../domain/text/tidy.ts';
import type { Table } from '../sheet/Table.ts';
import { contentCells } from './contentCells.ts';
import { unverified } from './identity.ts';
import type { Member } from './roster.ts';

/** Who registers: the first author, verified where the e-mail is theirs. */
export function registrant({ authors }: Registration, members: readonly Member[], email: string): string {
  const first = members.find(({ code }) => code === authors[0]!.code)!;
  return email === first.email && email !== '' ? email : unverified(first.name, email);
}

/** The row of a new initiative; its authors are in the roster. */
export function rowOf(
  asked: Registration,
  number: string,
  at: Date,
  members: readonly Member[],
  email: string,
  table: Table,
): (string | number | Date)[] {
  const first = members.find(({ code }) => code === asked.authors[0]!.code)!;
  const cells = {
    ...contentCells(asked, members),
    'Số tiếp nhận': number,
    'Thời điểm đăng ký': at,
    'Mã đơn vị': first.unit,
    'Đơn vị': tidy(asked.unitName),
    'Trạng thái': 'Đã đăng ký',
    'Cập nhật lúc': at,
    'Người cập nhật': registrant(asked, members, email),
    'Phiên bản': 1,
    Khóa: asked.key,
  };
  return table.row(cells);
}
