import type { Overview, ScoreForm } from '../../../src/contract/Overview.ts';
import type { Result } from '../../../src/domain/periods/Result.ts';

const TODAY = 18_590;
const bands = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
];
const states = [
  'Đã đăng ký',
  'Cần bổ sung',
  'Không duyệt',
  'Đã rút',
  'Đã duyệt',
  'Đang triển khai',
  'Đã áp dụng',
  'Có hiệu quả',
];
/** Names of real length: the longest departments and people that an office here has. */
const unitNames = [
  'Phòng Quản lý tài nguyên thiên nhiên, môi trường, khí tượng thủy văn và biến đổi khí hậu',
  'Trạm Khuyến nông, chuyển giao tiến bộ khoa học kỹ thuật và dịch vụ nông nghiệp liên huyện Bình Chánh – Nhà Bè – Cần Giờ',
  'Phòng Hành chính – Tổ chức',
];
const people = [
  'Nguyễn Phước Quý Thị Hoàng Khuê',
  'Trần Văn An',
  'Công Tằng Tôn Nữ Quỳnh Như Ý',
  'Lê Thị Đào',
];
const categories = ['Công chức', 'Viên chức', 'Người lao động'];
const reason =
  'Mất điểm ở CT2 (18,5%, cần trên 20%); S3 (Khá); chưa có sáng kiến có hiệu quả; văn hóa công sở 9/10 người, cần 100%';

/** What the script would answer for a body of this size; nothing in it for sizes of 0. */
export function overviewOf(size: { units: number; staff: number }, more: Partial<Overview> = {}): Overview {
  const { units, staff } = size;
  const isEmpty = units === 0;
  const list = <Item>(count: number, make: (at: number) => Item) =>
    Array.from({ length: count }, (_, at) => make(at));
  const center: Result = {
    ...unitOf(0),
    code: 'Trung tâm',
    unit: 'Trung tâm',
    name: 'Trung tâm',
    kind: 'Trung tâm',
    rank: 1,
  };
  return {
    language: 'vi',
    version: '0.1.0',
    campaign: isEmpty ? '' : 'Phong trào thi đua thực hiện công tác cải cách hành chính năm 2020',
    year: 2020,
    organisation: isEmpty ? '' : 'Trung tâm Khuyến nông Thành phố Hồ Chí Minh',
    parent: isEmpty ? '' : 'Sở Nông nghiệp và Phát triển nông thôn Thành phố Hồ Chí Minh',
    signer: isEmpty ? '' : 'Giám đốc',
    today: TODAY,
    mayWriteResults: true,
    blanks: { count: 0, first: [] },
    running: isEmpty ? '' : 'Năm 2020',
    shown: { kind: 'now', period: '', round: 0, at: '', by: '' },
    sources: isEmpty
      ? []
      : [
          { kind: 'year', period: 'Năm 2020' },
          ...QUARTERS.map(period => ({ kind: 'frozen', period }) as const),
        ],
    results: [
      ...(isEmpty ? [] : [center]),
      ...list(units, unitOf),
      ...list(staff, at => personOf(at, units)),
    ],
    bands: isEmpty ? [] : bands,
    targets: isEmpty
      ? []
      : list(9, at => ({
          side: at % 3 === 2 ? 'staff' : 'units',
          code: `CT${at + 1}`,
          content:
            at % 2 === 0
              ? 'Văn bản điện tử giữa các phòng, trạm trực thuộc được trao đổi hoàn toàn dưới dạng điện tử'
              : 'Văn hóa công sở',
          met: at % 4 === 0 ? units : Math.floor(units / 2),
          of: units,
          missing: at % 4 === 1 ? 2 : 0,
          part: at % 4 === 0 ? 110 : 109 - at,
          whole: 110,
        })),
    initiatives: list(isEmpty ? 0 : Math.ceil(staff * 1.6), at => ({
      number: `SK-2020-${String(at + 1).padStart(4, '0')}`,
      title: `Số hóa hồ sơ khuyến nông bằng mã QR dán tại kho lưu trữ của từng phòng, trạm trực thuộc, lần ${at + 1}`,
      unit: `P${(at % Math.max(1, units - 2)) + 1}`,
      authors: `${people[at % 4]}, ${people[(at + 1) % 4]}`,
      state: states[at % states.length]!,
      registered: TODAY - (at % 330),
      updated: TODAY - (at % 25),
    })),
    tasks: list(isEmpty ? 0 : staff, at => ({
      code: `NV${at}`,
      name: 'Rà soát thủ tục hành chính',
      unit: 'P1',
      people: 'CB1',
      due: TODAY - (at % 40) + 30,
    })),
    history: QUARTERS.flatMap((period, back) =>
      list(units, unitOf).map(({ code, name, score, rating, rank }, at) => ({
        ...{ period, code, name, rating, rank, afterCeiling: '' },
        score: typeof score === 'number' ? score - back * (at % 3) * 0.75 : score,
      })),
    ),
    ...more,
  };
}

/** The periods that are frozen, the last one first. */
const QUARTERS = ['Quý II/2020', 'Quý I/2020'];

function unitOf(at: number): Result {
  const code = `P${at + 1}`;
  const hasTotal = at % 7 !== 6;
  return {
    side: 'units',
    code,
    name: `${unitNames[at % unitNames.length]} số ${at + 1}`,
    unit: code,
    kind: 'Phòng',
    head: false,
    score: hasTotal ? 99.4 - at * 2.31 : 'Chưa đủ dữ liệu',
    rating: hasTotal ? bands[Math.min(3, Math.floor(at / 4))]! : '',
    rank: hasTotal ? at + 1 : 0,
    reason,
    limits: '',
  };
}

/** Points that reach the top band while a condition of it fails. */
const unmet =
  'Điều kiện xếp loại D1 «Sáng kiến được áp dụng, có hiệu quả»: điểm đạt mức Hoàn thành xuất sắc nhiệm vụ';

function personOf(at: number, units: number): Result {
  return {
    side: 'staff',
    code: `CB${String(at + 1).padStart(3, '0')}`,
    name: people[at % people.length]!,
    unit: `P${(at % Math.max(1, units)) + 1}`,
    kind: categories[at % 3]!,
    head: at % 15 === 0,
    score: at % 11 === 10 ? 'Chưa đủ dữ liệu' : 97.5 - (at % 40),
    rating: at % 11 === 10 ? '' : bands[at % 4]!,
    rank: at + 1,
    reason,
    limits: at % 25 === 3 ? unmet : '',
  };
}

/** The score sheets that belong to an overview. */
export function formsOf({ results }: Overview): readonly ScoreForm[] {
  return results.map(({ side, code, score, rating }) => ({
    side,
    code,
    score,
    rating,
    parts: [
      { name: 'Tiêu chí chung', points: 27.5, max: 30 },
      {
        name: 'Kết quả thực hiện nhiệm vụ',
        points: typeof score === 'number' ? score - 27.5 : null,
        max: 70,
      },
    ],
    adjusted: 0,
    lines: Array.from({ length: side === 'units' ? 14 : 7 }, (_, at) => ({
      code: `T${at + 1}`,
      content: 'Hoàn thành nhiệm vụ cải cách hành chính trong kế hoạch năm',
      points: at % 4 === 3 ? 'Không áp dụng' : 8.25,
      max: at % 5 === 4 ? null : 10,
      why: at % 4 === 3 ? 'ghi là không áp dụng' : '33/40 = 82,5%, cần 100%',
      basis: at % 2 === 0 ? 'Nghị định 233/2026/NĐ-CP, Điều 14 khoản 2' : '',
      judgements: side === 'staff' && at === 2 ? { self: '9,5', appraisal: '8', final: '8,25' } : null,
    })),
  }));
}
