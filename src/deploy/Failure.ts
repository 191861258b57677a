import type { Bilingual } from '../domain/text/Language.ts';
import type { FileChange } from './changesLost.ts';
import type { Version } from './released.ts';
import { changeList, list, type Sentence } from './said.ts';

/** Something that the admin must mend. */
export class Failure extends Error {
  constructor(
    readonly sentence: Bilingual<string>,
    options?: ErrorOptions,
  ) {
    super('', options);
  }
}

const WHERE = {
  vi: 'Mở bảng tính của cơ quan → Tiện ích mở rộng → Apps Script → Cài đặt dự án (biểu tượng bánh răng) → «ID tập lệnh» → Sao chép',
  en: 'Open the spreadsheet → Extensions → Apps Script → Project Settings (the cog) → «Script ID» → Copy',
};
const versionList = (versions: readonly Version[]) =>
  versions.map(one => `${one.versionNumber} (${one.description ?? ''})`).join(', ');

/** What may be wrong, and what to do. */
export const failures = {
  whereIsTheId: {
    vi: `Thiếu ID tập lệnh. ${WHERE.vi}. Rồi chạy: npm run connect -- ID. Chưa có bảng tính: npm run connect -- --new "Thi đua 2026"`,
    en: `The script id is missing. ${WHERE.en}. Then: npm run connect -- ID. No spreadsheet yet: npm run connect -- --new "Emulation 2026"`,
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
    vi: 'Thiếu tên bảng tính mới. Ví dụ: npm run connect -- --new "Thi đua 2026"',
    en: 'The title of the new spreadsheet is missing. Example: npm run connect -- --new "Emulation 2026"',
  },
  alreadyConnected: ({ id }: { id: string }) => ({
    vi: `Đã nối với kịch bản ${id}. Muốn tạo bảng tính mới và nối với nó: thêm --replace (bảng tính cũ giữ nguyên).`,
    en: `It is connected with the script ${id}. To make a new spreadsheet and connect that: add --replace (the old one stays as it is).`,
  }),
  notConnected: {
    vi: `Chưa nối với bảng tính nào. ${WHERE.vi}, rồi chạy: npm run connect -- ID`,
    en: `No spreadsheet is connected yet. ${WHERE.en}, then: npm run connect -- ID`,
  },
  projectFile: ({ reason }: { reason: string }) => ({
    vi: `Không đọc được tệp .clasp.json (${reason}). Khôi phục bằng: git checkout .clasp.json, rồi npm run connect -- ID`,
    en: `The file .clasp.json cannot be read (${reason}). Restore it with: git checkout .clasp.json, then npm run connect -- ID`,
  }),
  notLoggedIn: {
    vi: 'Chưa đăng nhập Google trên máy này. Chạy: npx clasp login, rồi làm lại lệnh vừa rồi.',
    en: 'Nobody is logged in to Google on this machine. Run: npx clasp login, then the command again.',
  },
  loginOver: {
    vi: 'Phiên đăng nhập Google đã hết hạn hoặc bị thu hồi. Chạy: npx clasp login, rồi làm lại.',
    en: 'The Google login is over or was revoked. Run: npx clasp login, then the command again.',
  },
  loginBroken: {
    vi: 'Không đọc được tệp đăng nhập của clasp (.clasprc.json trong thư mục cá nhân). Xóa tệp đó, chạy: npx clasp login',
    en: "clasp's login file (.clasprc.json in your home folder) cannot be read. Delete it and run: npx clasp login",
  },
  apiOff: {
    vi: 'Tài khoản này chưa bật Apps Script API. Mở https://script.google.com/home/usersettings, bật «Google Apps Script API», chờ một phút rồi làm lại.',
    en: 'This account has not switched on the Apps Script API. Open https://script.google.com/home/usersettings, switch on «Google Apps Script API», wait a minute and try again.',
  },
  wrongId: {
    vi: `Google không thấy kịch bản có ID này, hoặc tài khoản đang đăng nhập không được mở nó. Kiểm tra tài khoản: npx clasp show-authorized-user. Lấy lại ID: ${WHERE.vi}`,
    en: `Google finds no script with this id, or the account may not open it. Which account: npx clasp show-authorized-user. The id again: ${WHERE.en}`,
  },
  noPermission: {
    vi: 'Tài khoản đang đăng nhập không được sửa kịch bản này. Nhờ chủ bảng tính chia sẻ quyền chỉnh sửa, hoặc đăng nhập tài khoản khác: npx clasp login',
    en: 'The account may not edit this script. Ask the owner of the spreadsheet to share it for editing, or log in as another: npx clasp login',
  },
  syntax: ({ said }: { said: string }) => ({
    vi: `Google không nhận mã vì lỗi cú pháp: ${said}. Không có gì thay đổi ở Google. Nếu không tự sửa mã, hãy báo nhóm phát triển kèm câu này.`,
    en: `Google refuses the code for its syntax: ${said}. Nothing was changed at Google. If the code is not yours, send this sentence to the developers.`,
  }),
  quota: {
    vi: 'Google báo đã dùng hết lượt cho hôm nay. Chờ đến mai rồi làm lại lệnh vừa rồi.',
    en: "Google's allowance for today is used up. Run the command again tomorrow.",
  },
  noNetwork: {
    vi: 'Không nối được với Google. Kiểm tra mạng, tường lửa (script.googleapis.com), rồi làm lại.',
    en: 'Google cannot be reached. Check the network and the firewall (script.googleapis.com), then try again.',
  },
  notArrived: ({ names }: { names: readonly string[] }) => ({
    vi: `Đã đưa lên nhưng đọc lại thấy khác ở ${list(names).vi}: có người khác vừa đổi kịch bản cùng lúc. Hỏi người đó trước; sau đó npm run push cho biết kịch bản còn gì khác.`,
    en: `Pushed, but read again it differs in ${list(names).en}: somebody else has just changed the script. Ask them first; npm run push then tells what else differs.`,
  }),
  changedMeanwhile: ({ names }: { names: readonly string[] }) => ({
    vi: `Có người đang sửa kịch bản ngay lúc này, ở ${list(names).vi}, nên chưa thay gì. Chờ người đó xong rồi làm lại lệnh vừa rồi.`,
    en: `Somebody is changing the script at this moment, in ${list(names).en}; nothing was replaced. Wait until they are done, then run the command again.`,
  }),
  foreign: ({ changes, again }: { changes: readonly FileChange[]; again: string }) => ({
    vi: `Kịch bản có phần không giống bản đưa lên lần trước: ${changeList(changes).vi}. Chưa thay gì. Hỏi những người sửa được bảng tính; nếu thay được: ${again} (cả kịch bản đang có được chép vào thư mục copies trước, lấy lại được).`,
    en: `The script is not as it was last pushed: ${changeList(changes).en}. Nothing was replaced. Ask those who may edit the spreadsheet; if it may be replaced: ${again} (the whole script is copied to the folder copies before and can be brought back).`,
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
  alreadyReleased: ({ version, number }: { version: string; number: number }) => ({
    vi: `Bản ${version} đã phát hành rồi (phiên bản ${number}). Tăng số bản trước: npm version patch --no-git-tag-version`,
    en: `${version} has been released already (version ${number}). Raise it first: npm version patch --no-git-tag-version`,
  }),
  noSuchVersion: ({ wanted, versions }: { wanted: string | undefined; versions: readonly Version[] }) => ({
    vi: `${wanted === undefined ? 'Thiếu phiên bản cần quay về.' : `Không có phiên bản "${wanted}".`} ${
      versions.length === 0 ? 'Kịch bản chưa có phiên bản nào.' : `Có: ${versionList(versions)}.`
    } Ví dụ: npm run rollback -- ${versions.at(-1)?.versionNumber ?? '0.1.0'}`,
    en: `${wanted === undefined ? 'Which version to go back to is missing.' : `There is no version "${wanted}".`} ${
      versions.length === 0 ? 'The script has no version yet.' : `There are: ${versionList(versions)}.`
    } Example: npm run rollback -- ${versions.at(-1)?.versionNumber ?? '0.1.0'}`,
  }),
  unexpected: ({ said }: { said: string }) => ({
    vi: `Google hoặc clasp báo: ${said}. Làm lại; nếu vẫn vậy, báo nhóm phát triển kèm câu này.`,
    en: `Google or clasp says: ${said}. Try again; if it stays so, send this sentence to the developers.`,
  }),
} satisfies Record<string, Sentence>;
