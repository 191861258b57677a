import { type Column, type Columns, DAY, YES_NO } from './Column.ts';
import { peopleColumn, unitColumn } from './codes.ts';
import { declared } from './Tab.ts';

/** Nhiệm vụ: the tasks of the plan, one row each; a campaign says which documents they may rest on, and what else it counts. */
export const tasksTabWith = <Figures extends Columns>(
  basis: Pick<Column, 'note' | 'choices'>,
  figures: Figures,
) =>
  declared({
    name: 'Nhiệm vụ',
    use: 'write',
    access: 'entry',
    namedRange: 'NHIEM_VU',
    rows: 1000,
    key: 'code',
    coded: { named: 'name', prefix: 'NV' },
    ofRound: true,
    frozenColumns: 1,
    columns: {
      code: { header: 'Mã nhiệm vụ', note: 'Mã riêng, ví dụ NV001. Người đứng đầu ghi', width: 11 },
      name: { header: 'Tên nhiệm vụ', note: 'Việc phải làm, ngắn gọn. Người đứng đầu ghi', width: 41 },
      basis: { header: 'Căn cứ', width: 18, ...basis },
      unit: unitColumn('Đơn vị chủ trì, ví dụ P1'),
      people: peopleColumn('Một hoặc nhiều người, cách nhau bằng dấu ; ví dụ CB012; CB007', 16),
      due: { header: 'Hạn', note: 'Ngày phải xong, ví dụ 30/06/{năm}', width: 12, format: DAY },
      done: {
        header: 'Ngày hoàn thành',
        note: 'Ngày thực tế xong; để trống khi chưa xong',
        width: 14,
        format: DAY,
      },
      quality: {
        header: 'Đạt chất lượng',
        choices: YES_NO,
        note: 'Có hoặc Không; để trống khi chưa đánh giá',
        width: 12,
      },
      effect: {
        header: 'Hiệu quả',
        choices: YES_NO,
        note: 'Có hoặc Không; để trống khi chưa đánh giá',
        width: 10,
      },
      planned: {
        header: 'Thuộc kế hoạch',
        choices: YES_NO,
        note: 'Có nếu được giao trong kế hoạch; trống là không',
        width: 12,
      },
      ...figures,
      // The last that a counting formula reads.
      state: {
        header: 'Trạng thái',
        choices: ['Đang thực hiện', 'Hoàn thành', 'Đã hủy'],
        note: 'Đang thực hiện, Hoàn thành hoặc Đã hủy',
        width: 15,
      },
    },
  });

export const tasksTab = tasksTabWith({ note: 'Số văn bản giao việc' }, {});
