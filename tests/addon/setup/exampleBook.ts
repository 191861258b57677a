import type { SetUpProgress } from '../../../src/contract/AdminSetUp.ts';
import { examples } from '../../example/copies.ts';
import type { Later } from '../../host/server/started.ts';
import { type SettingUp, settingUp, settingUpStill } from './settingUp.ts';

/** The tabs of a new workbook that people see. */
export const TABS = [
  'Hướng dẫn',
  'Bảng xếp hạng',
  'Sáng kiến',
  'Cán bộ',
  'Đơn vị',
  'Nhiệm vụ',
  'Văn bản',
  'Kiểm tra',
  'Vụ việc',
  'Tiêu chí',
  'Trần xếp loại',
  'Cấu hình',
  'Nhật ký',
];
/** Those that are hidden until the add-on writes into them. */
export const SELDOM = ['Kết quả đã chốt', 'Tiêu chí đã chốt', 'Kết quả chuyển đến', 'Tổng hợp năm'];
/** Those of titles, which are made when an admin asks for them. */
export const TITLES = ['Xét danh hiệu', 'Xét danh hiệu đơn vị', 'Danh hiệu', 'Kỷ luật và xác minh'];
/** A copy of the example with the add-on in it, calculated, and `more` behind its script; see `opened` of any workbook. */
export const opened = async (more?: string, later?: Later) => {
  const book = await settingUp(examples, more, later);
  await book.sheet.engine.settled();
  return book;
};
/** The same, of which no formula's result is looked at; see `settingUpStill`. */
export const openedStill = (more?: string, later?: Later) => settingUpStill(examples, more, later);
/** Sets up, in as many calls as a busy machine needs, and gives what came of it, with the calls that write. */
export const setUp = async ({ counted }: SettingUp, withSample = false) => {
  const made: SetUpProgress['made'][number][] = [];
  const wrote: string[] = [];
  for (;;) {
    const { reply, writing } = await counted<SetUpProgress>('setUpWorkbook', { withSample });
    made.push(...(reply.value?.made ?? []));
    wrote.push(...writing);
    if (!reply.value?.left) return { ...reply.value, made, writing: wrote, refused: reply.refused };
  }
};
/** The formula of a cell, row and column from 0. */
export const formulaAt = ({ sheet }: SettingUp, tab: string, row: number, column: number) =>
  sheet.engine.workbook.getSheetBySheetName(tab)!.getCellRaw(row, column)?.f;
