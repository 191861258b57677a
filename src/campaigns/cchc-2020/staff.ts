import { type Column, type Source, UNIT, YES_NO } from '../../tabs/Column.ts';
import { countedColumns } from '../../tabs/counted.ts';
import { disagreement, judged } from '../../tabs/judged.ts';
import { staffTabWith } from '../../tabs/staff.ts';
import { count } from '../../tabs/Tab.ts';
import { casesTab } from './facts.ts';

const head = (header: string, note: string, source: Source): Column => ({
  header,
  note,
  onlyFor: 'heads',
  source,
});

const responsibility = 'Điểm tinh thần trách nhiệm';
const exemplary = 'Mức gương mẫu';

/** Cán bộ, with what the criteria of people and of heads judge. */
export const staffTab = staffTabWith(
  {
    culture: {
      header: 'Thực hiện tốt văn hóa công sở',
      choices: YES_NO,
      note: 'Có hoặc Không; để trống khi chưa biết. Người đứng đầu ghi',
      width: 16,
    },
    discipline: {
      header: 'Vi phạm kỷ luật',
      holds: 'number',
      note: 'Số lần vi phạm kỷ luật, kỷ cương trong kỳ, ví dụ 0. Người đứng đầu ghi',
    },
    conduct: {
      header: 'Vi phạm quy chế ứng xử',
      holds: 'number',
      note: 'Số lần vi phạm quy chế văn hóa ứng xử, ví dụ 0. Người đứng đầu ghi',
    },
    ...judged('responsibility', {
      header: responsibility,
      holds: 'number',
      note: 'Điểm do người đứng đầu chấm, từ 0 đến 15, bước 0,5',
      format: '0.0',
    }),
    officialMail: {
      header: 'Dùng thư công vụ thường xuyên',
      choices: YES_NO,
      note: 'Có hoặc Không (chỉ tính công chức, viên chức). Người đứng đầu ghi',
      width: 16,
    },
    ...judged('exemplary', {
      header: exemplary,
      choices: ['Tốt', 'Khá', 'Đạt', 'Chưa đạt', 'Không áp dụng'],
      note: 'Chỉ người đứng đầu: Tốt, Khá, Đạt hoặc Chưa đạt. Cấp trên ghi',
      width: 12,
    }),
  },
  {
    unitAssigned: head('Đơn vị được giao', 'Nhiệm vụ của đơn vị mình đứng đầu. Lấy từ tab Đơn vị', {
      kind: 'ofUnit',
      column: countedColumns.assigned.header,
    }),
    unitDone: head('Đơn vị hoàn thành', 'Nhiệm vụ đã hoàn thành của đơn vị. Lấy từ tab Đơn vị', {
      kind: 'ofUnit',
      column: countedColumns.done.header,
    }),
    concluded: head(
      'Vụ việc đã kết luận',
      'Vụ nhũng nhiễu, gây khó khăn đã kết luận trong đơn vị. Đếm từ tab Vụ việc',
      count(casesTab, { unit: UNIT, state: 'Đã kết luận' }),
    ),
    considered: head(
      'Vụ việc đang xem xét',
      'Vụ việc chưa kết luận: chỉ cảnh báo, không trừ. Đếm từ tab Vụ việc',
      count(casesTab, { unit: UNIT, state: 'Đang xem xét' }),
    ),
    disagreement: disagreement([responsibility, exemplary]),
  },
);
