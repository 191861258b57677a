import type { Bilingual } from '../domain/text/Language.ts';
import type { Version } from './released.ts';
import { list, type Sentence, sentences } from './said.ts';

/** Something that the admin must mend. */
export class Failure extends Error {
  constructor(
    readonly sentence: Bilingual<string>,
    options?: ErrorOptions,
  ) {
    super('', options);
  }
}

/** Where the id of a script stands. */
export const WHERE = {
  vi: 'Mở bảng tính của cơ quan → Tiện ích mở rộng → Apps Script → Cài đặt dự án (biểu tượng bánh răng) → «ID tập lệnh» → Sao chép',
  en: 'Open the spreadsheet → Extensions → Apps Script → Project Settings (the cog) → «Script ID» → Copy',
};
const versionList = (versions: readonly Version[]) =>
  versions.map(one => `${one.versionNumber} (${one.description ?? ''})`).join(', ');

/** What may be wrong, and what to do. */
export const failures = {
  whereIsTheId: {
    vi: `Thiếu ID tập lệnh. ${WHERE.vi}. Rồi chạy: npm run connect ID. Chưa có bảng tính: npm run connect new "Thi đua 2026"`,
    en: `The script id is missing. ${WHERE.en}. Then: npm run connect ID. No spreadsheet yet: npm run connect new "Emulation 2026"`,
  },
  notScriptId: ({ given }: { given: string }) => ({
    vi: `"${given}" không phải ID tập lệnh (khoảng 57 chữ, số, dấu - và _). ${WHERE.vi}`,
    en: `"${given}" is not a script id (about 57 letters, digits, - and _). ${WHERE.en}`,
  }),
  isSheet: {
    vi: `Đây là địa chỉ hoặc ID của bảng tính; cần ID của tập lệnh trong bảng tính đó. ${WHERE.vi}`,
    en: `That is the address or id of the spreadsheet; the id of the script inside it is needed. ${WHERE.en}`,
  },
  isDeployment: {
    vi: `Đây là mã triển khai (bắt đầu bằng AKfy); cần ID tập lệnh. ${WHERE.vi}`,
    en: `That is the id of a deployment (it begins with AKfy); the script id is needed. ${WHERE.en}`,
  },
  noTitle: {
    vi: 'Thiếu tên bảng tính mới. Ví dụ: npm run connect new "Thi đua 2026"',
    en: 'The title of the new spreadsheet is missing. Example: npm run connect new "Emulation 2026"',
  },
  alreadyConnected: ({ id }: { id: string }) => ({
    vi: `Đã nối với kịch bản ${id}. Muốn tạo bảng tính mới và nối với nó: thêm chữ replace (bảng tính cũ giữ nguyên).`,
    en: `It is connected with the script ${id}. To make a new spreadsheet and connect that: add the word replace (the old one stays as it is).`,
  }),
  projectFile: ({ reason }: { reason: string }) => ({
    vi: `Không đọc được tệp .clasp.json (${reason}). Xóa tệp đó, rồi chạy: npm run connect ID`,
    en: `The file .clasp.json cannot be read (${reason}). Delete it, then: npm run connect ID`,
  }),
  projectNotWritten: ({ id, reason }: { id: string; reason: string }) => ({
    vi: `Không ghi được tệp .clasp.json (${reason}). Kiểm tra quyền ghi của thư mục, rồi chạy: npm run connect ${id}`,
    en: `The file .clasp.json cannot be written (${reason}). See whether the folder may be written to, then: npm run connect ${id}`,
  }),
  notLoggedIn: ({ command }: { command: string }) => ({
    vi: `Chưa đăng nhập Google trên máy này. Chạy: ${command}, rồi làm lại lệnh vừa rồi.`,
    en: `Nobody is logged in to Google on this machine. Run: ${command}, then the command again.`,
  }),
  notThatUser: ({ user, users, command }: { user: string; users: readonly string[]; command: string }) => ({
    vi: `Chưa ai đăng nhập với tên "${user}". Có: ${users.join(', ')}. Ghi user và một tên ấy, hoặc chạy: ${command}`,
    en: `Nobody is logged in under the name "${user}". There are: ${users.join(', ')}. Write user and one of these, or run: ${command}`,
  }),
  loginBroken: ({ file, command }: { file: string; command: string }) => ({
    vi: `Không đọc được tệp đăng nhập của clasp (${file}). Xóa tệp đó, chạy: ${command}`,
    en: `clasp's login file (${file}) cannot be read. Delete it and run: ${command}`,
  }),
  orphan: ({ reason, sheet }: { reason: Bilingual<string>; sheet: string }) => ({
    vi: `${reason.vi} Bảng tính vừa tạo chưa có kịch bản và không bỏ vào thùng rác được: ${sheet}. Tự xóa, hoặc dùng nó: trong đó mở Tiện ích mở rộng → Apps Script rồi npm run connect ID`,
    en: `${reason.en} The spreadsheet that was just made has no script and could not be moved to the trash: ${sheet}. Delete it, or use it: open Extensions → Apps Script there, then npm run connect ID`,
  }),
  trashed: ({ reason, sheet }: { reason: Bilingual<string>; sheet: string }) => ({
    vi: `${reason.vi} Bảng tính vừa tạo đã bỏ vào thùng rác: ${sheet}`,
    en: `${reason.en} The spreadsheet that was just made is in the trash: ${sheet}`,
  }),
  notConnected: {
    vi: `Chưa nối với bảng tính nào. ${WHERE.vi}, rồi chạy: npm run connect ID`,
    en: `No spreadsheet is connected yet. ${WHERE.en}, then: npm run connect ID`,
  },
  notArrived: ({ names }: { names: readonly string[] }) => ({
    vi: `Đã đưa lên nhưng đọc lại thấy khác ở ${list(names).vi}: có người khác vừa đổi kịch bản cùng lúc. Hỏi người đó trước; sau đó npm run push cho biết kịch bản còn gì khác.`,
    en: `Pushed, but read again it differs in ${list(names).en}: somebody else has just changed the script. Ask them first; npm run push then tells what else differs.`,
  }),
  changedMeanwhile: ({ names }: { names: readonly string[] }) => ({
    vi: `Có người đang sửa kịch bản ngay lúc này, ở ${list(names).vi}, nên chưa thay gì. Chờ người đó xong rồi làm lại lệnh vừa rồi.`,
    en: `Somebody is changing the script at this moment, in ${list(names).en}; nothing was replaced. Wait until they are done, then run the command again.`,
  }),
  asks: ({ reasons, again }: { reasons: readonly Bilingual<string>[]; again: string }) => ({
    vi: `${sentences(reasons).vi} Chưa thay gì. Hỏi những người sửa được bảng tính; nếu thay được: ${again} (cả kịch bản đang có được chép vào thư mục copies trước, lấy lại được).`,
    en: `${sentences(reasons).en} Nothing was replaced. Ask those who may edit the spreadsheet; if it may be replaced: ${again} (the whole script is copied to the folder copies before and can be brought back).`,
  }),
  twins: ({ names }: { names: readonly string[] }) => ({
    vi: `Kịch bản có những tệp mà máy này coi là một: ${list(names).vi}, nên không giữ được bản sao và chưa thay gì. Đổi tên một tệp trong Tiện ích mở rộng → Apps Script rồi làm lại.`,
    en: `The script has files that this machine takes for one: ${list(names).en}, so that no copy can be kept; nothing was replaced. Rename one in Extensions → Apps Script, then try again.`,
  }),
  noCopy: ({ folder, reason }: { folder: string; reason: string }) => ({
    vi: `Không giữ được bản sao trong ${folder} (${reason}), nên chưa thay gì. Kiểm tra chỗ trống và quyền ghi của thư mục rồi làm lại.`,
    en: `No copy could be kept in ${folder} (${reason}); nothing was replaced. See whether the disk has room and the folder may be written to, then try again.`,
  }),
  noSuchCopy: ({ given, copies }: { given: string; copies: readonly string[] }) => ({
    vi: `Không có bản sao "${given}" (thư mục có tệp appsscript.json). ${
      copies.length === 0 ? 'Chưa có bản sao nào.' : `Có: ${copies.join(', ')}.`
    }`,
    en: `There is no copy "${given}" (a folder with the file appsscript.json). ${
      copies.length === 0 ? 'There is no copy yet.' : `There are: ${copies.join(', ')}.`
    }`,
  }),
  silent: ({ command }: { command: string }) => ({
    vi: `clasp đã bỏ qua lệnh ${command} mà không nói gì (nó làm vậy khi chờ trả lời một câu hỏi), nên ở Google chưa có gì thay đổi. Báo nhóm phát triển kèm câu này.`,
    en: `clasp has skipped the command ${command} and says nothing (it does so where it waits for an answer); nothing was changed at Google. Send this sentence to the developers.`,
  }),
  skippedAll: {
    vi: 'clasp đã bỏ qua, không đưa tệp nào lên: nó cho rằng kịch bản đã có đủ bản mới, nhưng so lại thì chưa. Báo nhóm phát triển kèm câu này.',
    en: 'clasp has skipped the push of all files: it takes the script for up to date, but compared again it is not. Send this sentence to the developers.',
  },
  skipped: ({ names }: { names: readonly string[] }) => ({
    vi: `clasp đã bỏ qua ${list(names).vi} (liên kết tượng trưng, hoặc tệp mà nó không nhận), nên kịch bản đang thiếu. Báo nhóm phát triển kèm câu này; về phiên bản trước: npm run rollback`,
    en: `clasp has skipped ${list(names).en} (symbolic links, or files that it does not take), so that the script lacks them. Send this sentence to the developers; back to the version before: npm run rollback`,
  }),
  notAVersion: ({ given }: { given: string }) => ({
    vi: `"${given}" không phải tên bản phát hành. Bắt đầu bằng số, ví dụ: npm run release 0.2.0-2`,
    en: `"${given}" is no name of a release. It begins with a digit, such as: npm run release 0.2.0-2`,
  }),
  noRoomForVersion: ({ most }: { most: number }) => ({
    vi: `Kịch bản đã có ${most} phiên bản, nhiều nhất mà Google giữ, nên chưa làm gì. Mở kịch bản → Lịch sử dự án, xóa phiên bản cũ không còn bản triển khai nào dùng, rồi làm lại.`,
    en: `The script has ${most} versions, the most that Google keeps; nothing was done. Open the script → Project History, delete old versions that no deployment uses, then try again.`,
  }),
  noRoomForDeployment: ({ most }: { most: number }) => ({
    vi: `Kịch bản đã có ${most} bản triển khai, nhiều nhất mà Google giữ, nên chưa làm gì. Mở kịch bản → Triển khai → Quản lý các lần triển khai, lưu trữ một bản không dùng, rồi làm lại.`,
    en: `The script has ${most} deployments, the most that Google keeps; nothing was done. Open the script → Deploy → Manage deployments, archive one that is not used, then try again.`,
  }),
  alreadyReleased: ({ version, number }: { version: string; number: number }) => ({
    vi: `Bản ${version} đã phát hành rồi (phiên bản ${number}). Phát hành mã đã đổi với tên khác: npm run release ${version}-2`,
    en: `${version} has been released already (version ${number}). Code that has changed is released by another name: npm run release ${version}-2`,
  }),
  noSuchVersion: ({ wanted, versions }: { wanted: string | undefined; versions: readonly Version[] }) => ({
    vi: `${wanted === undefined ? 'Thiếu phiên bản cần quay về.' : `Không có phiên bản "${wanted}".`} ${
      versions.length === 0 ? 'Kịch bản chưa có phiên bản nào.' : `Có: ${versionList(versions)}.`
    } Ví dụ: npm run rollback ${versions.at(-1)?.versionNumber ?? '0.1.0'}`,
    en: `${wanted === undefined ? 'Which version to go back to is missing.' : `There is no version "${wanted}".`} ${
      versions.length === 0 ? 'The script has no version yet.' : `There are: ${versionList(versions)}.`
    } Example: npm run rollback ${versions.at(-1)?.versionNumber ?? '0.1.0'}`,
  }),
} satisfies Record<string, Sentence>;
