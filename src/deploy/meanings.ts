import type { Bilingual } from '../domain/text/Language.ts';
import { Failure, WHERE } from './Failure.ts';

/** What clasp or Google write, and what it means. */
interface Meaning {
  readonly said: RegExp;
  readonly sentence: Bilingual<string> | ((said: string) => Bilingual<string>);
}

/**
 * The first that fits counts. Words of clasp 3.4.1 and of Google's interfaces as their pages and reports of others give
 * them; which of them Google really uses today is known only there (?).
 */
export const meanings = {
  syntax: {
    said: /Syntax error/i,
    sentence: said => ({
      vi: `Google không nhận mã vì lỗi cú pháp: ${said}. Không có gì thay đổi ở Google. Nếu không tự sửa mã, hãy báo nhóm phát triển kèm câu này.`,
      en: `Google refuses the code for its syntax: ${said}. Nothing was changed at Google. If the code is not yours, send this sentence to the developers.`,
    }),
  },
  missingScopes: {
    said: /insufficient (authentication scopes|permission)|SCOPE_INSUFFICIENT/i,
    sentence: {
      vi: 'Lần đăng nhập này chưa cho đủ quyền (có ô bị bỏ chọn trên màn hình của Google, hoặc đăng nhập bằng clasp bản cũ). Chạy: npx clasp login, đánh dấu mọi ô, rồi làm lại.',
      en: "This login was not given every permission (a box was left blank on Google's screen, or the login is that of an old clasp). Run: npx clasp login, tick every box, then the command again.",
    },
  },
  loginOver: {
    said: /invalid_grant|invalid_rapt|Invalid Credentials|invalid authentication credentials|missing required authentication|expired or revoked|status code 401|No credentials found|Not logged in/i,
    sentence: {
      vi: 'Phiên đăng nhập Google đã hết hạn hoặc bị thu hồi. Chạy: npx clasp login, rồi làm lại.',
      en: 'The Google login is over or was revoked. Run: npx clasp login, then the command again.',
    },
  },
  driveOff: {
    said: /Drive API has not been used|disabled Drive apps|Drive API .*disabled|drive\.googleapis\.com.*disabled/i,
    sentence: {
      vi: 'Google Drive không cho lệnh này vào: quản trị Google Workspace tắt Drive hoặc Drive SDK, hay dự án Google Cloud của tệp đăng nhập chưa bật Drive API. Nhờ người đó bật; hoặc tự tạo bảng tính trong trình duyệt rồi chạy: npm run connect ID',
      en: 'Google Drive does not let this command in: the administrator of Google Workspace has switched off Drive or its SDK, or the Google Cloud project of the login lacks the Drive API. Have it switched on; or make the spreadsheet in the browser and run: npm run connect ID',
    },
  },
  apiOff: {
    said: /has not enabled the Apps Script API/i,
    sentence: {
      vi: 'Tài khoản này chưa bật Apps Script API. Mở https://script.google.com/home/usersettings, bật «Google Apps Script API», chờ một phút rồi làm lại.',
      en: 'This account has not switched on the Apps Script API. Open https://script.google.com/home/usersettings, switch on «Google Apps Script API», wait a minute and try again.',
    },
  },
  apiOffInProject: {
    said: /Apps Script API has not been used|script\.googleapis\.com.*disabled/i,
    sentence: said => ({
      vi: `Dự án Google Cloud của tệp đăng nhập chưa bật Apps Script API. Bật ở đó, chờ vài phút rồi làm lại; hoặc đăng nhập không kèm --creds: npx clasp login. Google báo: ${said}`,
      en: `The Google Cloud project of the login lacks the Apps Script API. Switch it on there, wait some minutes and try again; or log in without --creds: npx clasp login. Google says: ${said}`,
    }),
  },
  domainPolicy: {
    said: /domain administrators?|admin_policy_enforced|domainPolicy|disabled by (your|the|an) .*admin/i,
    sentence: said => ({
      vi: `Chính sách Google Workspace của cơ quan không cho làm việc này. Nhờ quản trị Workspace cho phép Apps Script và ứng dụng clasp (docs/quan-tri.md, mục «Miền tắt Apps Script»). Google báo: ${said}`,
      en: `The policy of your Google Workspace does not allow this. Ask its administrator to allow Apps Script and the application clasp (docs/quan-tri.md, «Domains that switch Apps Script off»). Google says: ${said}`,
    }),
  },
  tooLarge: {
    said: /(status code|error) 413|Entity Too Large|payload size exceeds|request (that )?was too large/i,
    sentence: {
      vi: 'Google không nhận vì gói mã quá lớn (HTTP 413), nên ở Google chưa có gì thay đổi. Nếu đã thêm tệp lớn vào mã, bỏ bớt; nếu không, có thể máy chủ trung gian của mạng cơ quan giới hạn: thử mạng khác.',
      en: 'The code is too large to be taken (HTTP 413); nothing was changed at Google. Take out what large files you have added; if there are none, a proxy of your network may set the limit: try another network.',
    },
  },
  perMinute: {
    said: /per (user per )?(minute|100 seconds)|rate ?limit|status code 429|too many requests/i,
    sentence: {
      vi: 'Google báo quá nhiều lệnh trong một phút. Chờ hai phút rồi làm lại lệnh vừa rồi; phần đã làm xong không làm lại.',
      en: 'Google says that there are too many calls in one minute. Wait two minutes, then run the command again; what is done is not done twice.',
    },
  },
  quota: {
    said: /quota|per day|daily limit|Resource has been exhausted/i,
    sentence: {
      vi: 'Google báo đã dùng hết lượt cho hôm nay. Chờ đến mai rồi làm lại lệnh vừa rồi.',
      en: "Google's allowance for today is used up. Run the command again tomorrow.",
    },
  },
  wrongId: {
    said: /Requested entity was not found|Invalid script ?id|status code 404/i,
    sentence: {
      vi: `Google không thấy kịch bản có ID này, hoặc tài khoản đang đăng nhập không được mở nó. Kiểm tra tài khoản: npx clasp show-authorized-user. Lấy lại ID: ${WHERE.vi}`,
      en: `Google finds no script with this id, or the account may not open it. Which account: npx clasp show-authorized-user. The id again: ${WHERE.en}`,
    },
  },
  noPermission: {
    said: /does not have permission/i,
    sentence: {
      vi: 'Tài khoản đang đăng nhập không được sửa kịch bản này. Nhờ chủ bảng tính chia sẻ quyền chỉnh sửa, hoặc đăng nhập tài khoản khác: npx clasp login',
      en: 'The account may not edit this script. Ask the owner of the spreadsheet to share it for editing, or log in as another: npx clasp login',
    },
  },
  certificate: {
    said: /self[- ]signed certificate|unable to (get local issuer|verify the first) certificate|CERT_/i,
    sentence: {
      vi: 'Mạng cơ quan chen vào kết nối tới Google bằng chứng thư riêng mà Node.js không biết. Xin tệp chứng thư (.pem) của bộ phận mạng, đặt biến NODE_EXTRA_CA_CERTS là đường dẫn tới tệp đó, rồi làm lại.',
      en: 'Your network steps into connections with Google by a certificate that Node.js does not know. Ask your network people for its file (.pem), set NODE_EXTRA_CA_CERTS to its path, then try again.',
    },
  },
  noNetwork: {
    said: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|Premature close|Invalid response body|timeout|aborted/i,
    sentence: {
      vi: 'Không nối được với Google. Kiểm tra mạng, tường lửa (script.googleapis.com), rồi làm lại.',
      en: 'Google cannot be reached. Check the network and the firewall (script.googleapis.com), then try again.',
    },
  },
  down: {
    said: /(status code|error) 5\d\d|Internal error|Backend error|currently unavailable/i,
    sentence: {
      vi: 'Google đang có trục trặc. Chờ vài phút rồi làm lại lệnh vừa rồi; phần đã làm xong không làm lại.',
      en: 'Google has some trouble of its own. Wait some minutes, then run the command again; what is done is not done twice.',
    },
  },
  unexpected: {
    said: /^/,
    sentence: said => ({
      vi: `Google hoặc clasp báo: ${said}. Làm lại; nếu vẫn vậy, báo nhóm phát triển kèm câu này.`,
      en: `Google or clasp says: ${said}. Try again; if it stays so, send this sentence to the developers.`,
    }),
  },
} satisfies Record<string, Meaning>;

/** So much of what was written is repeated: a proxy may answer with a whole page. */
const REPEATED = 300;

/** What Google or clasp did not do. */
export class Refusal extends Failure {
  constructor(
    readonly kind: keyof typeof meanings,
    said = '',
  ) {
    const { sentence }: Meaning = meanings[kind];
    super(typeof sentence === 'function' ? sentence(said.slice(0, REPEATED)) : sentence);
  }
}

/** The refusal behind what a failed clasp has written, or Google has answered. */
export function refusalIn(written: string): Refusal {
  const said = written
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const kinds = Object.keys(meanings) as (keyof typeof meanings)[];
  return new Refusal(kinds.find(kind => meanings[kind].said.test(said))!, said);
}
