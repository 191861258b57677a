import type { Finding } from '../../../domain/workbookCheck/Finding.ts';
import type { SettingKind } from '../../../domain/workbookCheck/isReadSetting.ts';
import type { FindingKind } from '../../../domain/workbookCheck/kinds/kinds.ts';
import type { Bilingual } from '../Language.tsx';
import { settingWords } from './settingWords.ts';

/** What is said of a finding: what is wrong, what to do. */
export interface FindingWords {
  readonly fault: string;
  readonly fix: string;
}

/** The words of a finding, as its kind describes them, by the kind. */
export type FindingTexts = Readonly<Record<FindingKind, (finding: Finding) => FindingWords>>;

const w = ({ words }: Finding, at: number) => words[at] ?? '';

const vi: FindingTexts = {
  missingTab: one =>
    one.words.length > 1
      ? { fault: `Thiếu tab «${w(one, 0)}»`, fix: `Ý bạn là tab «${w(one, 1)}»? Bấm Sửa để đổi tên tab này` }
      : { fault: `Thiếu tab «${w(one, 0)}»`, fix: 'Bấm Sửa để tạo lại tab (không ảnh hưởng dữ liệu khác)' },
  missingColumn: one =>
    one.words.length > 1
      ? { fault: `Thiếu cột «${w(one, 0)}»`, fix: `Ý bạn là «${w(one, 1)}»? Bấm Sửa để đổi tiêu đề` }
      : { fault: `Thiếu cột «${w(one, 0)}»`, fix: 'Bấm Sửa để thêm lại cột' },
  criteriaFault: one => ({ fault: `${w(one, 0)}: ${w(one, 1)}`, fix: w(one, 2) }),
  criteriaNote: one => ({ fault: `Lưu ý: ${w(one, 0)}: ${w(one, 1)}`, fix: w(one, 2) }),
  scoreRange: one =>
    w(one, 2) === 'own'
      ? {
          fault: `Công thức chấm điểm đọc vùng ${w(one, 0)}, có cả cột ${w(one, 1)} của chính nó`,
          fix: 'Bấm Sửa để vùng dừng trước cột kết quả',
        }
      : { fault: `Công thức chấm điểm chỉ đọc vùng ${w(one, 0)}, sót cột`, fix: 'Bấm Sửa để đọc đủ các cột' },
  brokenFormula: one => ({
    fault: `Công thức mất chỗ tham chiếu: ${w(one, 0)}`,
    fix: one.repair ? 'Bấm Sửa để ghi lại công thức' : 'Sửa chỗ #REF! trong công thức',
  }),
  typedOverFormula: one =>
    one.repair?.how === 'writeText'
      ? { fault: `«${w(one, 0)}» chắn công thức ở cột «${w(one, 1)}»`, fix: 'Bấm Sửa để xóa ô này' }
      : {
          fault: `Công thức cột «${w(one, 1)}» bị thay bằng «${w(one, 0)}»`,
          fix: 'Bấm Sửa để ghi lại công thức',
        },
  missingFormula: one => ({
    fault: `Thiếu công thức ở ${w(one, 0)} ô, kể từ ô này (cột ${w(one, 1)})`,
    fix: 'Bấm Thiết lập phần còn thiếu',
  }),
  rowsOutside: one => ({
    fault: `Các dòng ${w(one, 0)}–${w(one, 1)} nằm dưới phần đã thiết lập: chưa có danh sách chọn, định dạng và bảo vệ`,
    fix: 'Bấm Sửa để mở rộng xuống hết tab',
  }),
  duplicateCode: one => ({
    fault: `Mã «${w(one, 0)}» trùng với dòng ${w(one, 1)}`,
    fix: 'Đổi mã của một trong hai dòng',
  }),
  missingCode: one => ({ fault: `«${w(one, 0)}» chưa có mã`, fix: 'Bấm Tạo mã còn thiếu, hoặc tự ghi mã' }),
  untidyCode: one => ({
    fault: `Mã «${w(one, 0)}» có khoảng trắng hoặc ký tự ẩn`,
    fix: 'Bấm Sửa để bỏ ký tự thừa',
  }),
  personWithoutUnit: one => ({ fault: `«${w(one, 0)}» chưa có đơn vị`, fix: 'Chọn mã đơn vị' }),
  unknownCode: one => ({
    fault: `Mã «${w(one, 0)}» không có trong tab ${w(one, 1)}`,
    fix: w(one, 2) === '' ? `Chọn mã khác, hoặc thêm mã vào tab ${w(one, 1)}` : `Ý bạn là «${w(one, 2)}»?`,
  }),
  unitWithoutHead: one => ({
    fault: `Đơn vị «${w(one, 0)}» chưa có người đứng đầu`,
    fix: 'Ghi Có ở cột Người đứng đầu của một người trong đơn vị',
  }),
  unreadableValue: one => ({
    fault: `«${w(one, 0)}» không phải ${w(one, 1) === 'date' ? 'ngày' : 'số'} (cột «${w(one, 2)}»)`,
    fix:
      w(one, 1) === 'date'
        ? 'Ghi ngày/tháng/năm, ví dụ 03/02/2020'
        : 'Ghi số, ví dụ 87,5; để trống nếu chưa biết',
  }),
  unreadableSetting: one => ({
    fault: `Mục «${w(one, 2)}» không đọc được «${w(one, 0)}», nên coi như để trống`,
    fix: settingWords.vi[w(one, 1) as SettingKind],
  }),
  taskWithoutDeadline: one => ({ fault: `Nhiệm vụ «${w(one, 0)}» chưa có hạn`, fix: 'Ghi ngày hạn' }),
  initiativeWithoutNumber: one => ({
    fault: `Sáng kiến «${w(one, 0)}» chưa có số tiếp nhận`,
    fix: 'Tiếp nhận dòng nhập tay ở mục Xét duyệt',
  }),
  sharesTotal: one => ({
    fault:
      w(one, 2) === w(one, 3)
        ? `Tỷ lệ đóng góp «${w(one, 0)}» cộng lại là ${w(one, 1)}%`
        : w(one, 0) === ''
          ? `Chưa ghi tỷ lệ đóng góp của ${w(one, 3)} tác giả`
          : `Có ${w(one, 3)} tác giả mà ${w(one, 2)} tỷ lệ đóng góp («${w(one, 0)}»)`,
    fix: 'Ghi mỗi tác giả một số, tổng đúng 100, cách nhau bằng dấu ;',
  }),
  editedByHand: one => {
    const [, number = '', found = '', expected = ''] = one.words;
    const faults: Readonly<Record<string, string>> = {
      noKey: `Sáng kiến ${number} được nhập tay, chưa tiếp nhận qua tiện ích`,
      noHistory: `Nhật ký không có sáng kiến ${number}`,
      state: `Trạng thái của ${number} là «${found}», nhật ký ghi «${expected}»`,
      version: `Sáng kiến ${number} đã bị sửa tay (phiên bản ${found}, nhật ký có ${expected} lần)`,
      rowGone: `Nhật ký có sáng kiến ${number} mà tab này không còn dòng đó`,
    };
    const fixes: Readonly<Record<string, string>> = {
      noKey: 'Tiếp nhận dòng nhập tay ở mục Xét duyệt',
      noHistory: 'Tiếp nhận dòng nhập tay ở mục Xét duyệt',
      rowGone: 'Khôi phục dòng từ lịch sử phiên bản, hoặc để nguyên nếu đã chủ ý xóa',
    };
    return {
      fault: faults[w(one, 0)] ?? number,
      fix: fixes[w(one, 0)] ?? 'Hỏi người đã sửa; đổi lại, hoặc làm lại bước đó trong thanh bên',
    };
  },
};

const en: FindingTexts = {
  missingTab: one =>
    one.words.length > 1
      ? {
          fault: `The tab «${w(one, 0)}» is missing`,
          fix: `Is it «${w(one, 1)}»? Press Repair to rename that`,
        }
      : {
          fault: `The tab «${w(one, 0)}» is missing`,
          fix: 'Press Repair to make it again; other data stays',
        },
  missingColumn: one =>
    one.words.length > 1
      ? {
          fault: `The column «${w(one, 0)}» is missing`,
          fix: `Is it «${w(one, 1)}»? Press Repair to rename that`,
        }
      : { fault: `The column «${w(one, 0)}» is missing`, fix: 'Press Repair to add it again' },
  criteriaFault: one => ({ fault: `${w(one, 0)}: ${w(one, 1)}`, fix: w(one, 2) }),
  criteriaNote: one => ({ fault: `Note: ${w(one, 0)}: ${w(one, 1)}`, fix: w(one, 2) }),
  scoreRange: one =>
    w(one, 2) === 'own'
      ? {
          fault: `The score formula reads ${w(one, 0)}, its own column ${w(one, 1)} included`,
          fix: 'Press Repair to end the range before the results',
        }
      : { fault: `The score formula reads only ${w(one, 0)}`, fix: 'Press Repair to read all columns' },
  brokenFormula: one => ({
    fault: `A formula names cells that are gone: ${w(one, 0)}`,
    fix: one.repair ? 'Press Repair to write the formula again' : 'Mend #REF! in the formula',
  }),
  typedOverFormula: one =>
    one.repair?.how === 'writeText'
      ? {
          fault: `«${w(one, 0)}» is in the way of the formula of «${w(one, 1)}»`,
          fix: 'Press Repair to clear it',
        }
      : {
          fault: `The formula of «${w(one, 1)}» was replaced by «${w(one, 0)}»`,
          fix: 'Press Repair to write it again',
        },
  missingFormula: one => ({
    fault: `Formulas are missing in ${w(one, 0)} cells, from this one on (columns ${w(one, 1)})`,
    fix: 'Press Set up what is missing',
  }),
  rowsOutside: one => ({
    fault: `Rows ${w(one, 0)}–${w(one, 1)} stand below what was set up: no drop-downs, formats and protection yet`,
    fix: 'Press Repair to extend these to the end of the tab',
  }),
  duplicateCode: one => ({
    fault: `The code «${w(one, 0)}» stands in row ${w(one, 1)}, too`,
    fix: 'Give one of the two another code',
  }),
  missingCode: one => ({ fault: `«${w(one, 0)}» has no code`, fix: 'Press Make missing codes, or type one' }),
  untidyCode: one => ({
    fault: `The code «${w(one, 0)}» has blanks or hidden signs`,
    fix: 'Press Repair to take them out',
  }),
  personWithoutUnit: one => ({ fault: `«${w(one, 0)}» has no unit`, fix: 'Choose the code of a unit' }),
  unknownCode: one => ({
    fault: `The code «${w(one, 0)}» is not in the tab ${w(one, 1)}`,
    fix: w(one, 2) === '' ? `Choose another one, or add it to ${w(one, 1)}` : `Is it «${w(one, 2)}»?`,
  }),
  unitWithoutHead: one => ({
    fault: `The unit «${w(one, 0)}» has no head`,
    fix: 'Write Có in the column Người đứng đầu of one of its people',
  }),
  unreadableValue: one => ({
    fault: `«${w(one, 0)}» is not a ${w(one, 1)} (column «${w(one, 2)}»)`,
    fix:
      w(one, 1) === 'date'
        ? 'Write day/month/year, such as 03/02/2020'
        : 'Write a number, such as 87,5; leave it blank if it is not known',
  }),
  unreadableSetting: one => ({
    fault: `The setting «${w(one, 2)}» counts as blank: «${w(one, 0)}» cannot be read`,
    fix: settingWords.en[w(one, 1) as SettingKind],
  }),
  taskWithoutDeadline: one => ({ fault: `The task «${w(one, 0)}» has no deadline`, fix: 'Write the day' }),
  initiativeWithoutNumber: one => ({
    fault: `The initiative «${w(one, 0)}» has no number`,
    fix: 'Accept rows that were typed in, in Review',
  }),
  sharesTotal: one => ({
    fault:
      w(one, 2) === w(one, 3)
        ? `The shares «${w(one, 0)}» add up to ${w(one, 1)} %`
        : w(one, 0) === ''
          ? `The shares of the authors (${w(one, 3)}) are blank`
          : `${w(one, 3)} authors have ${w(one, 2)} shares («${w(one, 0)}»)`,
    fix: 'Write one number for each author, 100 in all, with ; between',
  }),
  editedByHand: one => {
    const [, number = '', found = '', expected = ''] = one.words;
    const faults: Readonly<Record<string, string>> = {
      noKey: `The initiative ${number} was typed in and not received by the add-on`,
      noHistory: `The history does not know the initiative ${number}`,
      state: `The state of ${number} is «${found}», the history says «${expected}»`,
      version: `The initiative ${number} was changed by hand (version ${found}, ${expected} entries in the history)`,
      rowGone: `The history knows the initiative ${number}, whose row is gone`,
    };
    const fixes: Readonly<Record<string, string>> = {
      noKey: 'Accept rows that were typed in, in Review',
      noHistory: 'Accept rows that were typed in, in Review',
      rowGone: 'Bring the row back from the version history, or leave it if it was meant',
    };
    return {
      fault: faults[w(one, 0)] ?? number,
      fix: fixes[w(one, 0)] ?? 'Ask who changed it; change it back, or do the step again in the sidebar',
    };
  },
};

export const findingTexts: Bilingual<FindingTexts> = { vi, en };
