import type { LeftAlone, RunKind } from '../../../contract/AdminSetUp.ts';
import type { Bilingual } from '../../../domain/text/Language.ts';

const vi = {
  codes: {
    heading: 'Mã còn thiếu',
    about:
      'Sau khi dán danh sách chưa có mã: mỗi dòng có tên được một mã kế tiếp (ví dụ CB41), không dùng lại mã cũ.',
    start: 'Tạo mã còn thiếu',
    running: 'Đang tạo mã…',
    none: 'Mọi dòng có tên đều đã có mã. Không có gì thay đổi.',
    made: (tab: string, first: string, last: string, count: number) =>
      count === 1 ? `${tab}: ${first}` : `${tab}: ${count} mã, ${first} đến ${last}`,
  },
  sample: {
    heading: 'Dữ liệu mẫu',
    about:
      'Xóa các dòng mẫu còn nguyên như lúc tạo. Dòng mẫu đã có người sửa được giữ lại và kể ra; dòng tự nhập không bị đụng đến.',
    start: 'Xóa dữ liệu mẫu',
    confirm: 'Xóa các dòng mẫu? Có thể hoàn tác ngay sau đó.',
    yes: 'Xóa các dòng mẫu',
    no: 'Giữ lại',
    running: 'Đang xóa…',
    deleted: (count: number, tabs: string) => `Đã xóa ${count} dòng mẫu ở ${tabs}.`,
    none: 'Không còn dòng mẫu nào nguyên như lúc tạo.',
    kept: (count: number, tab: string) => `Giữ lại ${count} dòng mẫu đã sửa ở tab ${tab}.`,
  },
  undo: {
    heading: 'Hoàn tác',
    nothing: 'Chưa có thay đổi hàng loạt nào để hoàn tác.',
    kinds: {
      setUp: 'thiết lập',
      codes: 'tạo mã còn thiếu',
      sample: 'xóa dữ liệu mẫu',
      repair: 'sửa lỗi',
      newRound: 'mở đợt mới',
    } satisfies Record<RunKind, string>,
    last: (kind: string, at: string, by: string) =>
      `Lần gần nhất: ${kind}, ${at}${by === '' ? '' : `, ${by}`}. Chỉ khôi phục những gì chưa ai sửa từ đó; định dạng, ghi chú, danh sách chọn được để lại.`,
    start: 'Hoàn tác lần thiết lập gần nhất',
    confirm: 'Đưa bảng tính về như trước lần gần nhất?',
    yes: 'Hoàn tác',
    no: 'Giữ nguyên',
    running: 'Đang hoàn tác…',
    done: 'Đã hoàn tác hết.',
    partly: 'Đã hoàn tác, trừ những chỗ đã có người sửa:',
    left: {
      tab: ({ tab }: LeftAlone) => `Tab ${tab} giữ lại vì đã có dữ liệu ghi sau khi thiết lập`,
      columns: ({ tab, detail }: LeftAlone) => `Cột ${detail} ở tab ${tab} đã có dữ liệu`,
      cells: ({ tab, count }: LeftAlone) => `${count} ô ở tab ${tab} đã thay đổi`,
    } satisfies Record<LeftAlone['kind'], (left: LeftAlone) => string>,
  },
  selfTest: {
    heading: 'Kiểm tra trên Google Sheets',
    about:
      'Thử trong một tab tạm những điều tài liệu của Google không nói rõ. Chỉ cần chạy một lần sau khi cài.',
    start: 'Mở phần tự kiểm tra',
    running: 'Đang mở…',
  },
};

/** Texts of the smaller sections of the page for admins. */
type UpkeepTexts = typeof vi;

const en: UpkeepTexts = {
  codes: {
    heading: 'Missing codes',
    about:
      'After pasting a roster without codes: each row that has a name gets the next one (such as CB41); none is used again.',
    start: 'Make missing codes',
    running: 'Making codes…',
    none: 'Every row that has a name has a code. Nothing was changed.',
    made: (tab, first, last, count) =>
      count === 1 ? `${tab}: ${first}` : `${tab}: ${count} codes, ${first} to ${last}`,
  },
  sample: {
    heading: 'Sample data',
    about:
      'Deletes the sample rows that are as they were made. Sample rows that somebody has changed stay and are told; your own rows are not touched.',
    start: 'Delete sample data',
    confirm: 'Delete the sample rows? It can be undone right after.',
    yes: 'Delete the sample rows',
    no: 'Keep them',
    running: 'Deleting…',
    deleted: (count, tabs) => `Deleted ${count} sample rows in ${tabs}.`,
    none: 'No sample row is as it was made.',
    kept: (count, tab) => `${count} changed sample rows stay in ${tab}.`,
  },
  undo: {
    heading: 'Undo',
    nothing: 'There is no bulk change to undo yet.',
    kinds: {
      setUp: 'set-up',
      codes: 'making missing codes',
      sample: 'deleting sample data',
      repair: 'a repair',
      newRound: 'opening a new round',
    },
    last: (kind, at, by) =>
      `Last time: ${kind}, ${at}${by === '' ? '' : `, ${by}`}. Only what nobody has changed since is put back; formats, notes and drop-downs stay.`,
    start: 'Undo the last set-up',
    confirm: 'Put the workbook back to what it was before?',
    yes: 'Undo',
    no: 'Leave it',
    running: 'Undoing…',
    done: 'Everything is undone.',
    partly: 'Undone, but for what somebody has changed:',
    left: {
      tab: ({ tab }) => `The tab ${tab} stays: data was typed after the set-up`,
      columns: ({ tab, detail }) => `The columns ${detail} of ${tab} hold data`,
      cells: ({ tab, count }) => `${count} cells of ${tab} have changed`,
    },
  },
  selfTest: {
    heading: 'Check on Google Sheets',
    about: "Tries in a tab of its own what Google's guides leave open. Needed once after installing.",
    start: 'Open the self-test',
    running: 'Opening…',
  },
};

const of = <Name extends keyof UpkeepTexts>(name: Name): Bilingual<UpkeepTexts[Name]> => ({
  vi: vi[name],
  en: en[name],
});
export const codesTexts = of('codes');
export const sampleTexts = of('sample');
export const undoTexts = of('undo');
export const openSelfTestTexts = of('selfTest');
