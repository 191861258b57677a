import { formatShare, WHOLE } from '../../domain/initiative/shares.ts';
import type { Bilingual } from '../../domain/text/Language.ts';

const vi = {
  kind: {
    missing: 'Chọn loại',
    unknown: (found: string) => `Không có loại "${found}". Chọn trong danh sách`,
  },
  field: {
    missing: 'Chọn lĩnh vực',
    unknown: (found: string) => `Không có lĩnh vực "${found}". Chọn trong danh sách`,
  },
  missing: {
    title: 'Nhập tên sáng kiến',
    before: 'Nhập thực trạng',
    now: 'Nhập giải pháp',
    expected: 'Nhập kết quả mong đợi',
    authors: 'Chọn người đăng ký',
  },
  short: (found: string) => `Tên mới có ${found} ký tự. Viết ít nhất 10 ký tự`,
  noWords: (found: string) => `Tên "${found}" chưa có chữ. Viết ít nhất ba chữ cái`,
  long: (found: string, most: number) => `Đã viết ${found} ký tự. Rút còn nhiều nhất ${most}`,
  notDate: (found: string) =>
    `Không đọc được ngày "${found}". Nhập theo dạng ngày/tháng/năm, ví dụ 03/02/2020`,
  unreal: (found: string) => `Ngày "${found}" không có thật. Nhập theo dạng ngày/tháng/năm, ví dụ 03/02/2020`,
  farOff: (found: string) => `Ngày "${found}" cách hôm nay quá xa. Kiểm tra lại năm`,
  notLink: (found: string) => `"${found}" không phải đường dẫn https. Mỗi dòng ghi một đường dẫn`,
  many: (found: string) => `Có ${found} đường dẫn. Giữ nhiều nhất 10`,
  future: (found: string) => `Ngày "${found}" chưa đến. Chỉ ghi ngày đã áp dụng`,
  stranger: (found: string, tab: string) =>
    `Không có mã "${found}" trong tab ${tab}. Chọn người khác hoặc báo quản trị`,
  unpicked: (found: string) => `Chưa chọn ai cho "${found}". Chọn một người trong danh sách hoặc xóa chữ này`,
  twice: (found: string) => `"${found}" có hai lần. Bỏ một lần`,
  unnamed: (found: string) => `"${found}" không phải tên người. Ghi họ tên, không có dấu ;`,
  share: 'Tỷ lệ của mỗi người là số lớn hơn 0, nhiều nhất hai chữ số sau dấu phẩy, ví dụ 33,34',
  total: (total: number) => {
    const by = formatShare(Math.abs(WHOLE - total));
    const how = total < WHOLE ? `còn thiếu ${by}%` : `thừa ${by}%`;
    return `Tổng tỷ lệ đóng góp là ${formatShare(total)}%, ${how}. Sửa số hoặc bấm Chia đều`;
  },
};

const en: typeof vi = {
  kind: {
    missing: 'Choose a kind',
    unknown: found => `There is no kind "${found}". Choose one of the list`,
  },
  field: {
    missing: 'Choose a field',
    unknown: found => `There is no field "${found}". Choose one of the list`,
  },
  missing: {
    title: 'Type the title',
    before: 'Say how it is now',
    now: 'Say what changes',
    expected: 'Say what you expect',
    authors: 'Choose who registers',
  },
  short: found => `The title has only ${found} characters. Write at least 10`,
  noWords: found => `"${found}" says nothing. Write at least three letters`,
  long: (found, most) => `You wrote ${found} characters. Shorten it to ${most}`,
  notDate: found => `"${found}" is not a date. Type day/month/year, e.g. 03/02/2020`,
  unreal: found => `There is no day "${found}". Type day/month/year, e.g. 03/02/2020`,
  farOff: found => `"${found}" is too far from today. Check the year`,
  notLink: found => `"${found}" is no https link. Write one a line`,
  many: found => `There are ${found} links. At most 10 are kept`,
  future: found => `"${found}" has not come yet. Type a day on which it was in use`,
  stranger: (found, tab) => `The tab ${tab} has no code "${found}". Choose somebody else or tell your admin`,
  unpicked: found => `Nobody is chosen for "${found}". Choose somebody from the list or delete it`,
  twice: found => `"${found}" is there twice. Remove one`,
  unnamed: found => `"${found}" is no name. Write one, without ;`,
  share: 'Each share is above 0, with at most two decimals, e.g. 33,34',
  total: total => {
    const by = formatShare(Math.abs(WHOLE - total));
    const how = total < WHOLE ? `${by}% are missing` : `${by}% too much`;
    return `The shares add up to ${formatShare(total)}%: ${how}. Change them or choose Share equally`;
  },
};

export type ProblemTexts = typeof vi;

export const problemTexts: Bilingual<ProblemTexts> = { vi, en };
