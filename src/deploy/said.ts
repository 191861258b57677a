import type { Bilingual } from '../domain/text/Language.ts';
import type { FileChange } from './changesLost.ts';
import type { Edition } from './edition.ts';

/** A sentence of the commands, or how one is made of named fields; one that a language lacks does not compile. */
export type Sentence = Bilingual<string> | ((fields: never) => Bilingual<string>);

/** So many are named; who has replaced a hundred files reads no further. */
const NAMED = 8;

/** Files one after the other, and how many more there are. */
export const list = (names: readonly string[]) =>
  listed(names.map(name => ({ vi: `«${name}»`, en: `«${name}»` })));

/** What others have done to files. */
const changeList = (changes: readonly FileChange[]) =>
  listed(
    changes.map(({ name, kind }) => ({
      vi: `«${name}» (${kinds[kind].vi})`,
      en: `«${name}» (${kinds[kind].en})`,
    })),
  );

const kinds: Readonly<Record<FileChange['kind'], Bilingual<string>>> = {
  added: { vi: 'thêm vào', en: 'added' },
  changed: { vi: 'đã sửa', en: 'changed' },
  removed: { vi: 'đã xóa', en: 'removed' },
  unknown: { vi: 'không rõ của ai', en: 'whose it is is not known' },
};

const editions: Readonly<Record<Edition, Bilingual<string>>> = {
  bound: { vi: 'bản gắn với bảng tính', en: 'for one spreadsheet' },
  published: { vi: 'bản để phát hành dưới dạng tiện ích', en: 'for publication as an add-on' },
};

/** Sentences one after the other. */
export const sentences = (all: readonly Bilingual<string>[]): Bilingual<string> => ({
  vi: all.map(({ vi }) => vi).join(' '),
  en: all.map(({ en }) => en).join(' '),
});

function listed(things: readonly Bilingual<string>[]): Bilingual<string> {
  const rest = things.length - NAMED;
  const more = rest > 0 ? [{ vi: `và ${rest} tệp nữa`, en: `and ${rest} more files` }] : [];
  const shown = [...things.slice(0, NAMED), ...more];
  return { vi: shown.map(one => one.vi).join(', '), en: shown.map(one => one.en).join(', ') };
}

/** What commands say when they have done what they were asked. */
export const said = {
  usage: {
    vi: [
      'Đưa tiện ích vào bảng tính của cơ quan. Đăng nhập một lần trước đó: npx clasp login',
      '',
      '  npm run connect ID                nối với kịch bản đã có (ID hoặc địa chỉ trang Apps Script)',
      '  npm run connect new "Tên"         tạo bảng tính mới và nối với nó',
      '  npm run push                      đưa bản vừa dựng lên, rồi đọc lại để kiểm tra',
      '  npm run release                   như push, thêm một phiên bản lưu ở Google; có thể ghi tên: npm run release 0.2.0-2',
      '  npm run rollback 0.1.0            quay về một phiên bản đã lưu',
      '  npm run rollback copies/…         lấy lại bản sao của mã đã bị thay',
      '',
      'Thêm vào sau, có hay không có hai dấu gạch đều được:',
      '  replace                           thay cả những gì lệnh hỏi lại: mã người khác đã đổi, bản mới hơn … (có giữ bản sao)',
      '  published                         khi nối: kịch bản này để phát hành dưới dạng tiện ích (menu trong Tiện ích mở rộng)',
      '  user TÊN                          tài khoản đã đăng nhập bằng: npx clasp login --user TÊN',
      '  auth TỆP                          tệp đăng nhập khác, tính từ thư mục này',
      '  lang vi|en                        ngôn ngữ trên màn hình',
    ].join('\n'),
    en: [
      'Brings the add-on into the spreadsheet of your body. Log in once before: npx clasp login',
      '',
      '  npm run connect ID                connects a script (id or address of its Apps Script page)',
      '  npm run connect new "Title"       makes a new spreadsheet and connects it',
      '  npm run push                      puts the built files there, then reads them again to compare',
      '  npm run release                   like push, and keeps a version at Google; by a name of yours: npm run release 0.2.0-2',
      '  npm run rollback 0.1.0            goes back to a version that was kept',
      '  npm run rollback copies/…         brings back a copy of code that was replaced',
      '',
      'Behind these, with two dashes or without:',
      '  replace                           replaces what was asked about: code of others, a newer version … (a copy is kept)',
      '  published                         when connecting: the script is for publication as an add-on (menu under Extensions)',
      '  user NAME                         the account that has logged in by: npx clasp login --user NAME',
      '  auth FILE                         another login file, from this folder',
      '  lang vi|en                        language of these texts',
    ].join('\n'),
  },
  unknownWord: ({ word }: { word: string }) => ({
    vi: `Không hiểu "${word}".`,
    en: `"${word}" is not understood.`,
  }),
  target: ({ account, where }: { account: string | undefined; where: Bilingual<string> }) => ({
    vi: `Tài khoản ${account ?? '(không rõ)'} · ${where.vi}`,
    en: `Account ${account ?? '(not known)'} · ${where.en}`,
  }),
  sheet: ({ name, address }: { name: string | undefined; address: string }) => ({
    vi: `bảng tính ${name === undefined ? '' : `«${name}» `}${address}`,
    en: `spreadsheet ${name === undefined ? '' : `«${name}» `}${address}`,
  }),
  alone: ({ name, address }: { name: string; address: string }) => ({
    vi: `kịch bản riêng «${name}», không gắn với bảng tính nào, ${address}`,
    en: `script of its own «${name}», bound to no spreadsheet, ${address}`,
  }),
  toBeMade: ({ title }: { title: string }) => ({
    vi: `sắp tạo «${title}»`,
    en: `about to make «${title}»`,
  }),
  connected: {
    vi: 'Đã nối với kịch bản của bảng tính. Tiếp theo: npm run push',
    en: 'Connected with the script of the spreadsheet. Next: npm run push',
  },
  connectedForMany: {
    vi: 'Đã nối; từ nay dựng bản để phát hành dưới dạng tiện ích cho kịch bản này. Tiếp theo: npm run push',
    en: 'Connected; what is built for this script from now on is for publication as an add-on. Next: npm run push',
  },
  wasConnected: ({ id }: { id: string }) => ({
    vi: `(Trước đó nối với ${id}.)`,
    en: `(It was connected with ${id} before.)`,
  }),
  holdsForeign: ({ changes }: { changes: readonly FileChange[] }) => ({
    vi: `Kịch bản đang có phần không phải của tiện ích: ${changeList(changes).vi}. Lần đưa lên đầu tiên sẽ thay phần đó, nên phải ghi rõ npm run push replace; bản sao được giữ lại trên máy này.`,
    en: `The script holds what is not of the add-on: ${changeList(changes).en}. The first push replaces it and has to be npm run push replace; a copy stays on this machine.`,
  }),
  created: ({ title, sheet }: { title: string; sheet: string }) => ({
    vi: `Đã tạo bảng tính «${title}»: ${sheet} và nối với nó. Tiếp theo: npm run push`,
    en: `Made the spreadsheet «${title}»: ${sheet} and connected it. Next: npm run push`,
  }),
  createdAlone: ({ title, address }: { title: string; address: string }) => ({
    vi: `Đã tạo kịch bản riêng «${title}»: ${address} để phát hành dưới dạng tiện ích, và nối với nó. Tiếp theo: npm run push`,
    en: `Made the script «${title}»: ${address} for publication as an add-on, and connected it. Next: npm run push`,
  }),
  foreign: ({ changes }: { changes: readonly FileChange[] }) => ({
    vi: `Kịch bản có phần không giống bản đưa lên lần trước: ${changeList(changes).vi}.`,
    en: `The script is not as it was last pushed: ${changeList(changes).en}.`,
  }),
  newer: ({ there, here }: { there: string; here: string }) => ({
    vi: `Ở Google đang là bản ${there}, mới hơn bản ${here} ở đây.`,
    en: `At Google is version ${there}, newer than ${here} here.`,
  }),
  otherEdition: ({ there }: { there: Edition }) => ({
    vi: `Ở Google đang là ${editions[there].vi}, khác với bản sắp đưa lên; nếu bản ở Google mới đúng, chạy lại npm run connect với ID của kịch bản.`,
    en: `At Google is the edition ${editions[there].en}, other than what would be pushed; if that is the right one, run npm run connect with the id of the script again.`,
  }),
  pushed: ({ count, version }: { count: number; version: string }) => ({
    vi: `Đã đưa bản ${version} (${count} tệp) lên kịch bản, đọc lại thấy giống hệt bản dựng. Mở bảng tính, tải lại trang: menu «Thi đua» hiện sau vài giây.`,
    en: `Version ${version} (${count} files) is in the script; read again, it equals the build. Open the spreadsheet and reload: the menu «Thi đua» shows after some seconds.`,
  }),
  upToDate: ({ count, version }: { count: number; version: string }) => ({
    vi: `Kịch bản đã có đúng bản ${version} (${count} tệp), nên không đưa gì lên.`,
    en: `The script has exactly version ${version} (${count} files) already; nothing was pushed.`,
  }),
  copied: ({ folder, count, copy }: { folder: string; count: number; copy: string }) => ({
    vi: `Đã chép cả kịch bản đang có (${count} tệp) vào ${folder}. Lấy lại bằng: npm run rollback ${copy}`,
    en: `Copied the whole script as it is (${count} files) to ${folder}. To bring it back: npm run rollback ${copy}`,
  }),
  released: ({ version, number, deployment }: { version: string; number: number; deployment: string }) => ({
    vi: `Đã phát hành bản ${version}, là phiên bản ${number} ở Google (triển khai ${deployment}). Quay lại được bằng: npm run rollback ${version}`,
    en: `Released ${version} as version ${number} at Google (deployment ${deployment}). To come back to it: npm run rollback ${version}`,
  }),
  rolledBack: ({ number, name }: { number: number; name: string }) => ({
    vi: `Đã quay về phiên bản ${number} (${name}), đọc lại thấy giống hệt. Người đang mở bảng tính tải lại trang để dùng. Muốn dùng lại bản mới: npm run push`,
    en: `Back at version ${number} (${name}); read again, it is the same. Whoever has the spreadsheet open reloads the page. For the new one again: npm run push`,
  }),
  alreadyBack: ({ number, name }: { number: number; name: string }) => ({
    vi: `Kịch bản đang đúng là phiên bản ${number} (${name}), nên không đưa gì lên. Muốn dùng lại bản mới: npm run push`,
    en: `The script is version ${number} (${name}) already; nothing was pushed. For the new one again: npm run push`,
  }),
  broughtBack: ({ count, copy }: { count: number; copy: string }) => ({
    vi: `Đã đưa ${count} tệp của bản sao ${copy} trở lại kịch bản, đọc lại thấy giống hệt. Phiên bản và triển khai ở Google giữ nguyên.`,
    en: `Brought the ${count} files of the copy ${copy} back into the script; read again, they are the same. Versions and deployments at Google stay as they are.`,
  }),
  alreadyBrought: ({ copy }: { copy: string }) => ({
    vi: `Kịch bản đang đúng như bản sao ${copy}, nên không đưa gì lên.`,
    en: `The script is as the copy ${copy} already; nothing was pushed.`,
  }),
} satisfies Record<string, Sentence>;
