import type { LeftToPerson, MadeKind } from '../../../contract/AdminSetUp.ts';
import type { Bilingual } from '../../../domain/text/Language.ts';

const vi = {
  heading: 'Thiết lập',
  about:
    'Tìm những gì bảng tính còn thiếu (tab, cột, ghi chú, danh sách chọn, công thức, bảo vệ) và tạo ra. Không ghi đè ô đã có dữ liệu; chạy lại không đổi gì.',
  campaign: 'Phong trào',
  withSample: 'Thêm dữ liệu mẫu để xem thử (xóa lại được)',
  roster: {
    legend: 'Danh sách cán bộ có sẵn',
    about:
      'Danh sách được giữ nguyên: không đổi tên, không dời cột nào. Các cột của Thi đua thêm ở bên phải và lấy dữ liệu từ cột của cơ quan.',
    tab: 'Dùng danh sách ở tab',
    none: 'Không dùng, tạo tab Cán bộ mới',
    from: (ours: string) => `Cột «${ours}» lấy từ`,
    typed: 'Không có, sẽ ghi tay',
    unit: 'Nếu cột của cơ quan ghi tên phòng ban, mã đơn vị được tra theo tên trong tab Đơn vị.',
  },
  start: 'Thiết lập bảng tính',
  upgrade: (version: number) => `Nâng lên phiên bản ${version}`,
  again: 'Thiết lập phần còn thiếu',
  running: 'Đang thiết lập…',
  progress: (done: number, left: number) => `Đã làm ${done} việc, còn ${left} việc…`,
  complete: 'Bảng tính đã đủ. Không có gì thay đổi.',
  done: (count: number) => `Đã thiết lập xong: ${count} việc.`,
  made: {
    tab: (tabs: string) => `Tạo tab ${tabs}`,
    content: (tabs: string) => `Ghi tiêu đề, công thức, định dạng vào ${tabs}`,
    column: (tabs: string, details: string) => `Thêm cột ${details} vào ${tabs}`,
    note: (tabs: string) => `Thêm ghi chú tiêu đề ở ${tabs}`,
    format: (tabs: string, details: string) => `Đặt định dạng cột ${details} ở ${tabs}`,
    dropDown: (tabs: string, details: string) => `Thêm danh sách chọn cho cột ${details} ở ${tabs}`,
    marks: (tabs: string) => `Tô màu ô công thức, ô lỗi ở ${tabs}`,
    name: (tabs: string) => `Đặt tên vùng cho ${tabs}`,
    formula: (tabs: string, _: string, count: number) => `Ghi ${count} ô công thức ở ${tabs}`,
    setting: (tabs: string, details: string) => `Thêm mục ${details} vào ${tabs}`,
    sample: (tabs: string, _: string, count: number) => `Ghi ${count} dòng dữ liệu mẫu vào ${tabs}`,
    protection: (tabs: string) => `Đặt bảo vệ cho ${tabs}`,
    migration: (_: string, details: string) => `Nâng bảng tính lên phiên bản ${details}`,
  } satisfies Record<MadeKind, (tabs: string, details: string, count: number) => string>,
  told: {
    nearTab: ({ detail, meant }: LeftToPerson) =>
      `Chưa tạo tab «${meant}» vì có tab «${detail}» gần giống. Xem mục Kiểm tra để đổi tên.`,
    nearColumn: ({ tab, detail, meant }: LeftToPerson) =>
      `Chưa thêm cột «${meant}» vào tab ${tab} vì có cột «${detail}» gần giống. Xem mục Kiểm tra để đổi tên.`,
    email: ({ tab, detail }: LeftToPerson) =>
      `Google không nhận e-mail «${detail}» khi bảo vệ tab ${tab}. Sửa trong tab Cấu hình rồi thiết lập lại.`,
    ownData: () => 'Bảng tính đã có dữ liệu thật nên không thêm dữ liệu mẫu.',
    titled: ({ tab, detail }: LeftToPerson) =>
      `Tab ${tab} có tiêu đề cột ở dòng ${detail}: để nguyên, không thêm gì. Chấm điểm và Kiểm tra vẫn đọc được.`,
    typedColumn: ({ tab, detail }: LeftToPerson) =>
      `Cột «${detail}» ở tab ${tab} thuộc một Table có kiểu cột nên Google không cho đặt danh sách chọn, định dạng. Bấm tên Table → «Chuyển về dải ô không định dạng» (hoặc đặt kiểu cột là Không có), rồi thiết lập lại. Việc khác vẫn làm xong.`,
    refused: ({ tab, detail, meant }: LeftToPerson) =>
      `Google không cho làm ở tab ${tab}${detail === '' ? '' : ` («${detail}»)`}: “${meant}”. Việc khác vẫn làm xong; sửa rồi thiết lập lại.`,
    adopted: ({ tab }: LeftToPerson) =>
      `Danh sách ở tab ${tab} được giữ nguyên, cột của Thi đua thêm ở bên phải. Tiếp theo: bấm Kiểm tra để tạo đơn vị và mã còn thiếu. Khi sắp xếp hoặc lọc, chọn cả các cột mới; nếu tab đã có bộ lọc, bỏ bộ lọc rồi tạo lại.`,
  } satisfies Record<LeftToPerson['kind'], (told: LeftToPerson) => string>,
};

/** Texts of the section «Thiết lập». */
export type SetUpTexts = typeof vi;

const en: SetUpTexts = {
  heading: 'Set-up',
  about:
    'Finds what the workbook lacks (tabs, columns, notes, drop-downs, formulas, protection) and makes it. No cell that holds something is overwritten; a second run changes nothing.',
  campaign: 'Campaign',
  withSample: 'Add sample data to look around (can be removed again)',
  roster: {
    legend: 'Your list of people',
    about:
      'The list stays as it is: no column is renamed or moved. Our columns are added to its right and take their data from yours.',
    tab: 'Use the list in the tab',
    none: 'None, make a new tab Cán bộ',
    from: ours => `The column «${ours}» takes`,
    typed: 'None, to be typed',
    unit: 'Where your column has names of departments, the code of the unit is looked up in Đơn vị.',
  },
  start: 'Set up the workbook',
  upgrade: version => `Upgrade to version ${version}`,
  again: 'Set up what is missing',
  running: 'Setting up…',
  progress: (done, left) => `${done} done, ${left} left…`,
  complete: 'The workbook is complete. Nothing was changed.',
  done: count => `Set up: ${count} done.`,
  made: {
    tab: tabs => `Made the tabs ${tabs}`,
    content: tabs => `Wrote headers, formulas and formats into ${tabs}`,
    column: (tabs, details) => `Added the columns ${details} to ${tabs}`,
    note: tabs => `Added header notes in ${tabs}`,
    format: (tabs, details) => `Set the format of the columns ${details} in ${tabs}`,
    dropDown: (tabs, details) => `Added drop-downs to the columns ${details} in ${tabs}`,
    marks: tabs => `Coloured formula and fault cells in ${tabs}`,
    name: tabs => `Named the range of ${tabs}`,
    formula: (tabs, _, count) => `Wrote ${count} formula cells in ${tabs}`,
    setting: (tabs, details) => `Added the settings ${details} to ${tabs}`,
    sample: (tabs, _, count) => `Wrote ${count} rows of sample data into ${tabs}`,
    protection: tabs => `Protected ${tabs}`,
    migration: (_, details) => `Upgraded the workbook to version ${details}`,
  },
  told: {
    nearTab: ({ detail, meant }) =>
      `The tab «${meant}» was not made: «${detail}» is similar. See Check to rename it.`,
    nearColumn: ({ tab, detail, meant }) =>
      `The column «${meant}» was not added to ${tab}: «${detail}» is similar. See Check to rename it.`,
    email: ({ tab, detail }) =>
      `Google refuses the e-mail «${detail}» in the protection of ${tab}. Correct it in Cấu hình and set up again.`,
    ownData: () => 'The workbook holds real data, so no sample data was added.',
    titled: ({ tab, detail }) =>
      `The header of ${tab} is its row ${detail}: nothing was added there. Scores and the check read it all the same.`,
    typedColumn: ({ tab, detail }) =>
      `The column «${detail}» of ${tab} belongs to a Table and has a type, so Google allows neither a drop-down nor a format. Press the name of the Table → «Revert to unformatted data» (or set the type to None), then set up again. All else was done.`,
    refused: ({ tab, detail, meant }) =>
      `Google does not allow this in ${tab}${detail === '' ? '' : ` («${detail}»)`}: “${meant}”. All else was done; mend it and set up again.`,
    adopted: ({ tab }) =>
      `The list in ${tab} stays as it is, with our columns to its right. Next: press Check to make units and missing codes. When you sort or filter, include the new columns; if the tab has a filter, remove it and make it anew.`,
  },
};

export const setUpTexts: Bilingual<SetUpTexts> = { vi, en };
