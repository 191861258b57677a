import type { Change } from '../changes.ts';
import type { Version } from '../Script.ts';
import { listed } from './listed.ts';

const list = (names: readonly string[]) =>
  listed(
    names.map(name => `«${name}»`),
    count => `và ${count} tệp nữa`,
  );
const KINDS: Readonly<Record<Change['kind'], string>> = {
  added: 'thêm vào',
  changed: 'đã sửa',
  removed: 'đã xóa',
  unknown: 'không rõ của ai',
};
const changeList = (changes: readonly Change[]) =>
  listed(
    changes.map(({ name, kind }) => `«${name}» (${KINDS[kind]})`),
    count => `và ${count} tệp nữa`,
  );
const versionList = (versions: readonly Version[]) =>
  versions.map(one => `${one.versionNumber} (${one.description ?? ''})`).join(', ');

const WHERE =
  'Mở bảng tính của cơ quan → Tiện ích mở rộng → Apps Script → Cài đặt dự án (biểu tượng bánh răng) → «ID tập lệnh» → Sao chép';

export const vi = {
  usage: [
    'Đưa tiện ích vào bảng tính của cơ quan. Đăng nhập một lần trước đó: npx clasp login',
    '',
    '  npm run connect -- ID                  nối với kịch bản của bảng tính đã có (ID hoặc địa chỉ trang Apps Script)',
    '  npm run connect -- --new "Tên"         tạo bảng tính mới và nối với nó',
    '  npm run push                           đưa bản vừa dựng lên, rồi đọc lại để kiểm tra',
    '  npm run release                        như push, thêm một phiên bản lưu ở Google',
    '  npm run rollback -- 0.1.0              quay về một phiên bản đã lưu',
    '  npm run rollback -- copies/…           lấy lại bản sao của mã đã bị thay',
    '',
    '  --replace                              thay những gì người khác đã thêm, sửa, xóa trong kịch bản (có giữ bản sao)',
    '  --published                            dựng để phát hành dưới dạng tiện ích (menu trong Tiện ích mở rộng)',
    '  --lang vi|en                           ngôn ngữ trên màn hình',
  ].join('\n'),
  unknownWord: (word: string) => `Không hiểu "${word}".`,
  connected: 'Đã nối với kịch bản của bảng tính. Tiếp theo: npm run push',
  wasConnected: (id: string) => `(Trước đó nối với ${id}.)`,
  holdsForeign: (changes: readonly Change[]) =>
    `Kịch bản đang có phần không phải của tiện ích: ${changeList(changes)}. Lần đưa lên đầu tiên sẽ thay phần đó, nên phải ghi rõ npm run push -- --replace; bản sao được giữ lại trên máy này.`,
  created: (title: string, sheet: string) =>
    `Đã tạo bảng tính «${title}»: ${sheet} và nối với nó. Tiếp theo: npm run push`,
  pushed: (count: number, version: string) =>
    `Đã đưa bản ${version} (${count} tệp) lên kịch bản, đọc lại thấy giống hệt bản dựng. Mở bảng tính, tải lại trang: menu «Thi đua» hiện sau vài giây.`,
  upToDate: (count: number, version: string) =>
    `Kịch bản đã có đúng bản ${version} (${count} tệp), nên không đưa gì lên.`,
  copied: (folder: string, count: number, changes: readonly Change[], copy: string) =>
    `Đã chép cả kịch bản đang có (${count} tệp, khác bản đưa lên lần trước ở ${changeList(changes)}) vào ${folder}. Lấy lại bằng: npm run rollback -- ${copy}`,
  released: (version: string, number: number, deployment: string) =>
    `Đã phát hành bản ${version}, là phiên bản ${number} ở Google (triển khai ${deployment}). Quay lại được bằng: npm run rollback -- ${version}`,
  rolledBack: (number: number, name: string) =>
    `Đã quay về phiên bản ${number} (${name}), đọc lại thấy giống hệt. Người đang mở bảng tính tải lại trang để dùng. Muốn dùng lại bản mới: npm run push`,
  alreadyBack: (number: number, name: string) =>
    `Kịch bản đang đúng là phiên bản ${number} (${name}), nên không đưa gì lên. Muốn dùng lại bản mới: npm run push`,
  broughtBack: (count: number, copy: string) =>
    `Đã đưa ${count} tệp của bản sao ${copy} trở lại kịch bản, đọc lại thấy giống hệt. Phiên bản và triển khai ở Google giữ nguyên.`,
  alreadyBrought: (copy: string) => `Kịch bản đang đúng như bản sao ${copy}, nên không đưa gì lên.`,
  whereIsTheId: `Thiếu ID tập lệnh. ${WHERE}. Rồi chạy: npm run connect -- ID. Chưa có bảng tính: npm run connect -- --new "Thi đua 2026"`,
  notScriptId: (given: string) =>
    `"${given}" không phải ID tập lệnh (khoảng 57 chữ, số, dấu - và _). ${WHERE}`,
  isSheet: `Đây là địa chỉ hoặc ID của bảng tính; cần ID của tập lệnh trong bảng tính đó. ${WHERE}`,
  isDeployment: `Đây là mã triển khai (bắt đầu bằng AKfy); cần ID tập lệnh. ${WHERE}`,
  noTitle: 'Thiếu tên bảng tính mới. Ví dụ: npm run connect -- --new "Thi đua 2026"',
  alreadyConnected: (id: string) =>
    `Đã nối với kịch bản ${id}. Muốn tạo bảng tính mới và nối với nó: thêm --replace (bảng tính cũ giữ nguyên).`,
  notConnected: `Chưa nối với bảng tính nào. ${WHERE}, rồi chạy: npm run connect -- ID`,
  projectFile: (reason: string) =>
    `Không đọc được tệp .clasp.json (${reason}). Khôi phục bằng: git checkout .clasp.json, rồi npm run connect -- ID`,
  notLoggedIn: 'Chưa đăng nhập Google trên máy này. Chạy: npx clasp login, rồi làm lại lệnh vừa rồi.',
  loginOver: 'Phiên đăng nhập Google đã hết hạn hoặc bị thu hồi. Chạy: npx clasp login, rồi làm lại.',
  loginBroken:
    'Không đọc được tệp đăng nhập của clasp (.clasprc.json trong thư mục cá nhân). Xóa tệp đó, chạy: npx clasp login',
  apiOff:
    'Tài khoản này chưa bật Apps Script API. Mở https://script.google.com/home/usersettings, bật «Google Apps Script API», chờ một phút rồi làm lại.',
  wrongId: `Google không thấy kịch bản có ID này, hoặc tài khoản đang đăng nhập không được mở nó. Kiểm tra tài khoản: npx clasp show-authorized-user. Lấy lại ID: ${WHERE}`,
  noPermission:
    'Tài khoản đang đăng nhập không được sửa kịch bản này. Nhờ chủ bảng tính chia sẻ quyền chỉnh sửa, hoặc đăng nhập tài khoản khác: npx clasp login',
  syntax: (said: string) =>
    `Google không nhận mã vì lỗi cú pháp: ${said}. Không có gì thay đổi ở Google. Nếu không tự sửa mã, hãy báo nhóm phát triển kèm câu này.`,
  quota: 'Google báo đã dùng hết lượt cho hôm nay. Chờ đến mai rồi làm lại lệnh vừa rồi.',
  noNetwork: 'Không nối được với Google. Kiểm tra mạng, tường lửa (script.googleapis.com), rồi làm lại.',
  notArrived: (names: readonly string[]) =>
    `Đã đưa lên nhưng đọc lại thấy khác ở ${list(names)}: có người khác vừa đổi kịch bản cùng lúc. Hỏi người đó trước; sau đó npm run push cho biết kịch bản còn gì khác.`,
  changedMeanwhile: (names: readonly string[]) =>
    `Có người đang sửa kịch bản ngay lúc này, ở ${list(names)}, nên chưa thay gì. Chờ người đó xong rồi làm lại lệnh vừa rồi.`,
  foreign: (changes: readonly Change[], again: string) =>
    `Kịch bản có phần không giống bản đưa lên lần trước: ${changeList(changes)}. Chưa thay gì. Hỏi những người sửa được bảng tính; nếu thay được: ${again} (cả kịch bản đang có được chép vào thư mục copies trước, lấy lại được).`,
  twins: (names: readonly string[]) =>
    `Kịch bản có những tệp mà máy này coi là một: ${list(names)}, nên không giữ được bản sao và chưa thay gì. Đổi tên một tệp trong Tiện ích mở rộng → Apps Script rồi làm lại.`,
  noCopy: (folder: string, reason: string) =>
    `Không giữ được bản sao trong ${folder} (${reason}), nên chưa thay gì. Kiểm tra chỗ trống và quyền ghi của thư mục rồi làm lại.`,
  noSuchCopy: (given: string, copies: readonly string[]) =>
    `Không có bản sao "${given}" (thư mục có tệp appsscript.json). ${
      copies.length === 0 ? 'Chưa có bản sao nào.' : `Có: ${copies.join(', ')}.`
    }`,
  silent: (command: string) =>
    `clasp đã bỏ qua lệnh ${command} mà không nói gì (nó làm vậy khi chờ trả lời một câu hỏi), nên ở Google chưa có gì thay đổi. Báo nhóm phát triển kèm câu này.`,
  skippedAll:
    'clasp đã bỏ qua, không đưa tệp nào lên: nó cho rằng kịch bản đã có đủ bản mới, nhưng so lại thì chưa. Báo nhóm phát triển kèm câu này.',
  skipped: (names: readonly string[]) =>
    `clasp đã bỏ qua ${list(names)} (liên kết tượng trưng, hoặc tệp mà nó không nhận), nên kịch bản đang thiếu. Báo nhóm phát triển kèm câu này; về phiên bản trước: npm run rollback`,
  alreadyReleased: (version: string, number: number) =>
    `Bản ${version} đã phát hành rồi (phiên bản ${number}). Tăng số bản trước: npm version patch --no-git-tag-version`,
  noSuchVersion: (wanted: string | undefined, versions: readonly Version[]) =>
    `${wanted === undefined ? 'Thiếu phiên bản cần quay về.' : `Không có phiên bản "${wanted}".`} ${
      versions.length === 0 ? 'Kịch bản chưa có phiên bản nào.' : `Có: ${versionList(versions)}.`
    } Ví dụ: npm run rollback -- ${versions.at(-1)?.versionNumber ?? '0.1.0'}`,
  unexpected: (said: string) =>
    `Google hoặc clasp báo: ${said}. Làm lại; nếu vẫn vậy, báo nhóm phát triển kèm câu này.`,
};
