import type { Refusals } from '../../contract/Refusal.ts';
import type { CallFailure, Failures } from '../call/ask.ts';
import { momentOf } from './clock.ts';
import { type CauseAndWay, silenceCauses } from './silenceCauses.ts';

type TextsOf<Fields> = (fields: Fields) => CauseAndWay;

const refusals: { readonly [Code in keyof Refusals]: TextsOf<Refusals[Code]> } = {
  busy: () => ({
    cause: { vi: 'Có người khác đang gửi.', en: 'Somebody else is sending.' },
    way: { vi: 'Chờ một lát rồi thử lại', en: 'Try again in a moment' },
  }),
  calculating: () => ({
    cause: { vi: 'Bảng tính đang tính lại công thức.', en: 'The spreadsheet is still calculating.' },
    way: {
      vi: 'Chờ các ô «Đang tải…» hiện kết quả rồi thử lại',
      en: 'Wait for the cells that load, then try again',
    },
  }),
  late: ({ deadline, contact }) => ({
    cause: { vi: `Đã hết hạn đăng ký (${deadline}).`, en: `Registration ended on ${deadline}.` },
    way: {
      vi: `Hỏi ${contact || 'quản trị'} về đợt sau`,
      en: `Ask ${contact || 'your admin'} about the next campaign`,
    },
  }),
  twin: ({ number }) => ({
    cause: { vi: `Đã có sáng kiến cùng tên: ${number}.`, en: `There is one of the same title: ${number}.` },
    way: { vi: 'Xem lại, hoặc bấm Vẫn gửi', en: 'Look at it, or choose Send anyway' },
  }),
  missingTab: ({ tab }) => ({
    cause: { vi: `Bảng tính thiếu tab «${tab}».`, en: `The workbook lacks the tab «${tab}».` },
    way: {
      vi: 'Nhờ quản trị bấm Thi đua → Thiết lập và kiểm tra (không ảnh hưởng dữ liệu khác), rồi thử lại',
      en: 'Ask your admin to choose Thi đua → Set up and check (no other data is touched), then try again',
    },
  }),
  missingColumn: ({ tab, column }) => ({
    cause: {
      vi: `Bảng tính thiếu cột «${tab} · ${column}».`,
      en: `The workbook lacks the column «${tab} · ${column}».`,
    },
    way: {
      vi: 'Nhờ quản trị bấm Thi đua → Thiết lập và kiểm tra để thêm lại cột, rồi thử lại',
      en: 'Ask your admin to choose Thi đua → Set up and check, which adds it again, then try again',
    },
  }),
  readOnly: () => ({
    cause: { vi: 'Tài khoản này chỉ được xem bảng tính.', en: 'This account may only view the workbook.' },
    way: {
      vi: 'Nhờ quản trị cấp quyền chỉnh sửa, rồi thử lại',
      en: 'Ask your admin for the right to edit, then try again',
    },
  }),
  invalid: ({ part }) => unread(part),
  unknownCampaign: ({ found }) => ({
    cause: {
      vi: `Tab Cấu hình ghi Mẫu phong trào là «${found}», tiện ích không có mẫu ấy.`,
      en: `The tab Cấu hình says «${found}» beside Mẫu phong trào; this add-on has no such campaign.`,
    },
    way: {
      vi: 'Ghi lại mẫu lúc lập bảng tính (ví dụ cchc-2020), hoặc cập nhật tiện ích',
      en: 'Write the one that the workbook was made for (such as cchc-2020), or update the add-on',
    },
  }),
  nothingToUndo: () => ({
    cause: { vi: 'Không có thay đổi hàng loạt nào để hoàn tác.', en: 'There is no bulk change to undo.' },
    way: { vi: 'Đóng cửa sổ này rồi mở lại để xem hiện trạng', en: 'Close this window and open it again' },
  }),
  unknownPerson: () => ({
    cause: {
      vi: 'Chưa rõ ai đang dùng, hoặc e-mail không có trong danh sách cán bộ.',
      en: 'It is not known who you are, or your e-mail is not on the list of people.',
    },
    way: {
      vi: 'Bấm Chọn tên ở đầu thanh bên, hoặc nhờ quản trị ghi e-mail, rồi gửi lại',
      en: 'Choose your name at the top of the sidebar, or ask your admin to add it, and send again',
    },
  }),
  newer: () => ({
    cause: {
      vi: 'Bảng tính do phiên bản mới hơn của tiện ích lập ra.',
      en: 'A newer version of the add-on made this workbook.',
    },
    way: {
      vi: 'Cập nhật tiện ích rồi mở lại trang này; chưa có gì thay đổi',
      en: 'Update the add-on and open this page again; nothing was changed',
    },
  }),
  table: ({ place, fault, fix }) => ({
    cause: { vi: `${place}: ${fault}.`, en: `${place}: ${fault}.` },
    way: { vi: fix, en: fix },
  }),
  changed: ({ by, at, columns }) => {
    const [moment, named] = [momentOf(at), columns.map(column => `«${column}»`).join(', ')];
    return {
      cause: {
        vi: `${by} đã sửa sáng kiến này lúc ${moment}: ${named}.`,
        en: `${by} changed this initiative at ${moment}: ${named}.`,
      },
      way: {
        vi: 'Bấm Lấy bản mới; chữ đang gõ được giữ nguyên',
        en: 'Get the new version; what you typed stays',
      },
    };
  },
  gone: ({ number }) => ({
    cause: {
      vi: `Không còn sáng kiến ${number} trong bảng.`,
      en: `There is no initiative ${number} in the sheet any more.`,
    },
    way: {
      vi: 'Có thể dòng đã bị xóa; hỏi quản trị, hoặc xem lại danh sách',
      en: 'Its row may have been deleted: ask your admin, or look at the list again',
    },
  }),
  moved: ({ tab }) => ({
    cause: {
      vi: `Các dòng của tab «${tab}» đang bị dời liên tục nên chưa ghi được.`,
      en: `The rows of the tab «${tab}» are being moved all the time, so nothing was written.`,
    },
    way: {
      vi: 'Đợi người đang sắp xếp xong rồi thử lại',
      en: 'Wait until whoever is sorting has finished, then try again',
    },
  }),
  notNow: ({ state }) => ({
    cause: {
      vi: `Trạng thái nay là «${state}» nên không làm bước này được.`,
      en: `Its state is now «${state}», so this step is not possible.`,
    },
    way: { vi: 'Bấm Lấy bản mới để xem các bước còn lại', en: 'Get the new version to see what can be done' },
  }),
  notAuthor: () => ({
    cause: { vi: 'Chỉ tác giả mới làm được bước này.', en: 'Only an author can do this.' },
    way: {
      vi: 'Dùng đúng tên và e-mail của tác giả, hoặc nhờ tác giả',
      en: 'Use the name and e-mail of an author, or ask one',
    },
  }),
  notReviewer: () => ({
    cause: {
      vi: 'Tài khoản này không có trong danh sách người xét duyệt.',
      en: 'This account is not on the list of reviewers.',
    },
    way: {
      vi: 'Nhờ quản trị ghi e-mail vào tab Cấu hình',
      en: 'Ask your admin to put its e-mail into the tab Cấu hình',
    },
  }),
  notChair: () => ({
    cause: {
      vi: 'Hội đồng sáng kiến kết luận, do Chủ tịch hoặc Phó Chủ tịch.',
      en: 'The council concludes, by its chair or deputy.',
    },
    way: {
      vi: 'Nhờ Chủ tịch kết luận ở mục Hội đồng, hoặc nhờ quản trị xem tab Hội đồng',
      en: 'Ask the chair to conclude in the part Council, or your admin to look at the tab Hội đồng',
    },
  }),
  notMember: () => ({
    cause: {
      vi: 'E-mail của tài khoản này không có trong tab Hội đồng, hoặc vai trò ghi ở đó không làm việc này.',
      en: 'The e-mail of this account is not in the tab Hội đồng, or its role there does not do this.',
    },
    way: {
      vi: 'Nhờ quản trị ghi e-mail và vai trò, hoặc đưa phiếu giấy cho thư ký nhập thay',
      en: 'Ask your admin to write e-mail and role, or give the secretary a paper sheet',
    },
  }),
  noQuorum: ({ given, needed, missing }) => ({
    cause: {
      vi: `Mới có ${given}/${needed} phiếu, chưa đủ để kết luận.`,
      en: `${given} of ${needed} sheets have points: too few to conclude.`,
    },
    way: { vi: `Chờ ${missing.join(', ')}`, en: `Wait for ${missing.join(', ')}` },
  }),
  notPassed: ({ rating, reason }) => ({
    cause: { vi: `Kết quả chấm là «${rating}»: ${reason}.`, en: `The points give «${rating}»: ${reason}.` },
    way: { vi: 'Chọn Không công nhận, hoặc Chấm lại', en: 'Do not recognise, or score anew' },
  }),
  own: () => ({
    cause: {
      vi: 'Không xét duyệt, chấm sáng kiến của mình hay do mình đăng ký thay.',
      en: 'Nobody decides on, or scores, what they have made or registered.',
    },
    way: { vi: 'Nhờ người khác trong Hội đồng', en: 'Ask somebody else of the council' },
  }),
  noReason: () => ({
    cause: { vi: 'Bước này cần lý do.', en: 'This step needs a reason.' },
    way: { vi: 'Ghi lý do rồi gửi lại', en: 'Give a reason and send again' },
  }),
  peoplesTab: ({ tab, cell }) => ({
    cause: {
      vi: `Tab «${tab}» có nội dung do người ghi (ô ${cell}); ghi lại tab này sẽ làm mất.`,
      en: `The tab «${tab}» holds something that people have written (cell ${cell}); it would be lost.`,
    },
    way: {
      vi: 'Đổi tên tab ấy để giữ lại rồi bấm lần nữa: tiện ích lập tab mới',
      en: 'Give that tab another name to keep it and press again: the add-on makes a new one',
    },
  }),
  noRow: () => ({
    cause: {
      vi: 'Chưa chọn dòng của cán bộ hay đơn vị nào.',
      en: 'No row of a person or unit is selected.',
    },
    way: {
      vi: 'Bấm vào một dòng trong bảng, rồi bấm Lấy lại số liệu',
      en: 'Click a row in the sheet, then read the figures again',
    },
  }),
  unanswered: () => unread(''),
  unexpected: ({ message }) => {
    const told = message === '' ? '' : `: ${message}`;
    return {
      cause: { vi: `Chưa làm được${told}.`, en: `Not done${told}.` },
      way: {
        vi: 'Thử lại; nếu vẫn lỗi, báo quản trị',
        en: 'Try again; if it fails again, tell your admin',
      },
    };
  },
};

const words: { readonly [Code in keyof Failures]: TextsOf<Failures[Code]> } = {
  ...refusals,
  ...silenceCauses,
};

/** The script did not get what was sent, or a part of it. */
function unread(part: string): CauseAndWay {
  const named = part === '' ? '' : ` (${part})`;
  return {
    cause: { vi: `Máy chủ không nhận được nội dung${named}.`, en: `The server could not read it${named}.` },
    way: {
      vi: 'Tải lại bảng tính, mở lại thanh bên rồi gửi lại',
      en: 'Reload the workbook, open the sidebar again and send again',
    },
  };
}

/** What is said of a failure. */
export function saidOf<Code extends keyof Failures>(failure: CallFailure<Code>): CauseAndWay {
  return words[failure.code](failure);
}
