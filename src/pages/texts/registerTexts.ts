import type { Bilingual } from '../../domain/text/Language.ts';

const vi = {
  heading: 'Đăng ký sáng kiến',
  secret: 'Không nhập nội dung thuộc bí mật nhà nước.',
  deadline: (day: string, left: number) =>
    left < 0
      ? `Đã hết hạn đăng ký (${day}); vẫn nhận, ghi là sau hạn.`
      : `Hạn đăng ký: ${day}${left === 0 ? ', hôm nay là ngày cuối' : `, còn ${left} ngày`}.`,
  closed: (day: string) => `Đợt này đã hết hạn đăng ký ngày ${day}.`,
  ask: (contact: string) => `Hỏi ${contact || 'quản trị'} về đợt sau hoặc việc nhận thêm.`,
  typed: 'Nội dung đã gõ vẫn được giữ:',
  send: 'Gửi đăng ký',
  done: 'Đã đăng ký',
  number: 'Số tiếp nhận',
  at: 'Lúc',
  next: 'Hội đồng sẽ xem, kết quả hiện ở «Của tôi». Từ bây giờ sáng kiến được tính cho mọi tác giả.',
  before: 'Đã đăng ký từ trước',
  notWritten:
    'Bản nháp này đã được gửi trước đó, ở cửa sổ khác hoặc trong lần gửi chưa rõ kết quả; bảng giữ bản đến trước. Nội dung vừa gõ chưa được ghi, vẫn còn ở đây. Nếu là sáng kiến khác, đăng ký tiếp; nếu chỉ là sửa bản kia, mở «Của tôi».',
  registerThis: 'Đăng ký nội dung vừa gõ',
  showRow: 'Xem dòng trong bảng',
  another: 'Đăng ký thêm',
  withdraw: 'Rút lại',
  seconds: (count: number) => `(${count} giây)`,
  canWithdraw: 'Gửi nhầm thì rút lại ngay trong 10 giây; sau đó vẫn rút được ở «Của tôi».',
  withdrawLater: 'Muốn rút hoặc sửa: mở «Của tôi».',
  withdrawReason: 'Gửi nhầm, rút lại ngay sau khi gửi',
  withdrawn: 'Đã rút',
  withdrawnNext: 'Sáng kiến này không được tính nữa. Nội dung vừa gõ vẫn còn, có thể sửa rồi gửi lại.',
  reuse: 'Sửa rồi đăng ký lại',
};

const en: typeof vi = {
  heading: 'Register an initiative',
  secret: 'Do not type anything that is a state secret.',
  deadline: (day, left) =>
    left < 0
      ? `The last day was ${day}; it is still taken, and marked as late.`
      : `Last day: ${day}${left === 0 ? ', which is today' : `, ${left} day${left === 1 ? '' : 's'} left`}.`,
  closed: day => `Registration ended on ${day}.`,
  ask: contact => `Ask ${contact || 'your admin'} about the next one, or whether it can still be taken.`,
  typed: 'What was typed is kept:',
  send: 'Register',
  done: 'Registered',
  number: 'Number',
  at: 'At',
  next: 'The council will look at it; see the result under «Mine». It counts for every author from now on.',
  before: 'Registered before',
  notWritten:
    'This draft was sent before, in another window or by a sending without an answer; the sheet keeps what came first. What you have just typed is not in the sheet but still here. If it is another initiative, go on and register it; if it only changes the first, open «Mine».',
  registerThis: 'Register what I typed',
  showRow: 'Show the row in the sheet',
  another: 'Register another',
  withdraw: 'Withdraw',
  seconds: count => `(${count} s)`,
  canWithdraw: 'Sent by mistake? Withdraw it within 10 seconds; later that is possible under «Mine».',
  withdrawLater: 'To withdraw or change it, open «Mine».',
  withdrawReason: 'Gửi nhầm, rút lại ngay sau khi gửi',
  withdrawn: 'Withdrawn',
  withdrawnNext: 'It no longer counts. What you typed is still here: change it and send it again.',
  reuse: 'Change it and register again',
};

export const registerTexts: Bilingual<typeof vi> = { vi, en };
