import type { CouncilInitiative, CouncilRoom } from '../../../src/contract/Council.ts';
import type { Dossier, DossierInitiative } from '../../../src/contract/Dossier.ts';
import { waiting } from '../sidebar/answers.ts';

const roles = ['Chủ tịch', 'Phó Chủ tịch', 'Ủy viên thư ký', 'Ủy viên', 'Ủy viên'];
const posts = ['Phó Giám đốc', 'Trưởng phòng Hành chính – Tổ chức', '', 'Trưởng trạm', ''];
const people = [
  'Nguyễn Phước Quý Thị Hoàng Khuê',
  'Trần Văn An',
  'Công Tằng Tôn Nữ Quỳnh Như Ý',
  'Lê Thị Đào',
  'Phạm Minh Châu',
];
const fields = [
  { column: 'Tính mới', max: '30', about: 'Lần đầu được tạo ra hoặc áp dụng trong cơ quan' },
  { column: 'Khả năng áp dụng', max: '30', about: 'Áp dụng, nhân rộng được ở nơi khác' },
  { column: 'Hiệu quả', max: '40', about: 'Lợi ích về kinh tế, xã hội, thời gian, chi phí' },
];
const sentence =
  'Hồ sơ giấy nằm ở kho của từng phòng, trạm trực thuộc; mỗi lần tìm mất nửa ngày, hay thất lạc khi luân chuyển. ';

/** What the script would answer for a round of this size, with texts short and long, known and not. */
export function dossierOf(
  size: { readonly initiatives: number; readonly members: number },
  more: Partial<Dossier> = {},
): Dossier {
  const members = Array.from({ length: size.members }, (_, at) => ({
    name: people[at % people.length]!,
    role: roles[at % roles.length]!,
    post: posts[at % posts.length]!,
  }));
  return {
    language: 'vi',
    campaign: 'Phong trào thi đua thực hiện công tác cải cách hành chính năm 2020',
    organisation: 'Trung tâm Khuyến nông Thành phố Hồ Chí Minh',
    parent: 'Sở Nông nghiệp và Phát triển nông thôn Thành phố Hồ Chí Minh',
    signer: 'Giám đốc',
    today: 18_590,
    members,
    fields,
    initiatives: Array.from({ length: size.initiatives }, (_, at) =>
      initiativeOf(
        at,
        members.map(({ name }) => name),
      ),
    ),
    ...more,
  };
}

/** Every fourth is recognised, every other fourth denied; the rest wait, every second of them with a sheet too few. */
function initiativeOf(at: number, asked: readonly string[]): DossierInitiative {
  const number = `SK-2020-${String(at + 1).padStart(4, '0')}`;
  const isRecognised = at % 4 === 0;
  const isDenied = at % 4 === 1;
  const isShort = at % 4 === 3;
  const sheets = asked.slice(0, isShort ? asked.length - 1 : undefined).map((member, place) => ({
    member,
    at: '2020-11-20T02:00:00Z',
    values: place === 1 ? {} : { 'Tính mới': 25, 'Khả năng áp dụng': 20.5, 'Hiệu quả': 30 - place },
    recusal: place === 1 ? 'Là người thân của tác giả' : '',
    comment: place === 2 ? sentence.repeat(3).trim() : '',
  }));
  return {
    number,
    kind: 'Sáng kiến',
    title:
      at % 3 === 0
        ? 'Sổ tay số'
        : `Số hóa hồ sơ khuyến nông bằng mã QR dán tại kho lưu trữ của từng phòng, trạm trực thuộc, lần ${at + 1}`,
    field: at % 5 === 4 ? '' : 'Hiện đại hóa hành chính',
    unit: 'Trạm Khuyến nông liên huyện Bình Chánh – Nhà Bè – Cần Giờ',
    authors: [
      { name: 'Đỗ Văn Bảy', unit: 'Phòng Hành chính – Tổ chức', post: '', share: '66,67' },
      { name: 'Người ngoài cơ quan', unit: '', post: '', share: '33,33' },
    ],
    state: isRecognised ? 'Được công nhận' : isDenied ? 'Không công nhận' : 'Có hiệu quả',
    registeredAt: '2020-02-03T02:00:00Z',
    starts: at % 5 === 4 ? '' : '03/02/2020',
    evidence: at % 2 === 0 ? '' : `https://vidu.vn/${'duong-dan-dai-'.repeat(9)}\nhttps://vidu.vn/2`,
    before: at % 3 === 2 ? sentence.repeat(45).trim() : sentence.trim(),
    now: `${sentence.repeat(at % 3 === 2 ? 40 : 2).trim()}\nBước hai: dán mã.`,
    expected: at % 5 === 4 ? '' : 'Tìm trong năm phút',
    asked,
    scored: {
      sheets,
      standing: {
        number,
        sheets: sheets.map(({ member, recusal }, place) => ({
          member,
          recusal,
          total: recusal === '' ? 75.5 - place : undefined,
          fault: '',
        })),
        missing: isShort ? asked.slice(-1) : [],
        given: Math.max(0, sheets.length - 1),
        needed: asked.length - 1,
        means: fields.map(({ column }, place) => ({ column, mean: [25, 20.5, 27.75][place]! })),
        total: 73.25,
        rating: 'Đề nghị công nhận',
        reason: '',
        passes: true,
        spread: 4,
      },
    },
    conclusion:
      isRecognised || isDenied
        ? {
            at: '2020-11-24T02:00:00Z',
            who: asked[0]!,
            why: 'Hội đồng chấm 73,25 điểm, 4 phiếu, chênh lệch 4,00',
          }
        : null,
    isProposed: isRecognised || at % 4 === 2,
  };
}

const one: CouncilInitiative = {
  initiative: { ...waiting, state: 'Có hiệu quả', may: [] },
  asksMe: false,
  own: null,
  progress: { given: 0, needed: 1, missing: [] },
  standing: null,
};

/** The room of the council for its secretary, with one initiative. */
export const recordedRoom: CouncilRoom = {
  ...{ me: 'Nguyễn Thị Hòa', role: 'Thư ký', scores: false, leads: false, records: true },
  ...{ scorers: [], header: [], criteria: [], columns: [], waiting: [one], concluded: [] },
};
