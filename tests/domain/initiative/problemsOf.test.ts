import { expect, test } from 'vitest';
import { problemsOf, type Registered } from '../../../src/domain/initiative/problemsOf.ts';
import { parseDate } from '../../../src/domain/text/parseDate.ts';

const today = parseDate('30/09/2020') as number;

const right: Registered = {
  kind: 'Sáng kiến',
  title: 'Số hóa hồ sơ khuyến nông',
  field: 'Hiện đại hóa hành chính',
  before: 'Hồ sơ giấy',
  now: 'Dán mã QR',
  expected: 'Tìm nhanh hơn',
  starts: '',
  evidence: '',
  authors: [
    { code: 'CB01', name: '', share: 6000 },
    { code: 'CB02', name: '', share: 4000 },
  ],
};
const found = (change: Partial<Registered>) =>
  problemsOf({ ...right, ...change }, [{ code: 'CB01' }, { code: 'CB02' }], today).map(
    ({ field, code, found: part }) => [field, code, part],
  );
const one = (share: number, code = 'CB01', name = '') => [{ code, name, share }];

test.each<[string, Partial<Registered>, readonly (readonly string[])[]]>([
  ['nothing is wrong', {}, []],
  ['a date that is there', { starts: '3/2/2020' }, []],
  ['no kind', { kind: '' }, [['kind', 'missing', '']]],
  ['an unknown kind', { kind: 'Đề tài' }, [['kind', 'unknown', 'Đề tài']]],
  ['no title', { title: '  ' }, [['title', 'missing', '']]],
  ['a title of nine letters', { title: 'Số hóa hồ' }, [['title', 'short', '9']]],
  ['a title of ten letters in decomposed form', { title: 'Số hóa hồs'.normalize('NFD') }, []],
  ['a title of 200 letters', { title: 'ế'.repeat(200) }, []],
  ['a title of 201 letters', { title: 'ế'.repeat(201) }, [['title', 'long', '201']]],
  ['a title without letters', { title: '!!!!!!!!!!!!' }, [['title', 'noWords', '!!!!!!!!!!!!']]],
  ['a title of two letters', { title: 'Số 12345678' }, [['title', 'noWords', 'Số 12345678']]],
  ['a title of three letters', { title: 'Đề 1234567 á' }, []],
  ['no field', { field: '' }, [['field', 'missing', '']]],
  [
    'blank texts',
    { before: '', now: ' ', expected: '\n' },
    [
      ['before', 'missing', ''],
      ['now', 'missing', ''],
      ['expected', 'missing', ''],
    ],
  ],
  ['a text of 5 001 letters', { now: 'x'.repeat(5001) }, [['now', 'long', '5001']]],
  ['a text of 5 000 letters', { now: 'x'.repeat(5000) }, []],
  ['a blank date', { starts: '  ' }, []],
  ['no date', { starts: 'mai' }, [['starts', 'notDate', 'mai']]],
  ['a day that no calendar has', { starts: '31/02/2020' }, [['starts', 'unreal', '31/02/2020']]],
  ['a year typed wrong', { starts: '1/3/2200' }, [['starts', 'future', '1/3/2200']]],
  ['a century too early', { starts: '1/3/1920' }, [['starts', 'farOff', '1/3/1920']]],
  ['twenty years back', { starts: '30/9/2000' }, []],
  ['more than twenty years back', { starts: '29/9/2000' }, [['starts', 'farOff', '29/9/2000']]],
  ['today', { starts: '30/9/2020' }, []],
  ['tomorrow', { starts: '1/10/2020' }, [['starts', 'future', '1/10/2020']]],
  ['links', { evidence: 'https://vidu.vn/a\nhttps://vidu.vn/b' }, []],
  ['words for evidence', { evidence: 'đã đo' }, [['evidence', 'notLink', 'đã đo']]],
  ['no author', { authors: [] }, [['authors', 'missing', '']]],
  ['a stranger', { authors: one(10_000, 'CB99') }, [['authors', 'unknown', 'CB99']]],
  ['an author twice', { authors: [...one(5000), ...one(5000)] }, [['authors', 'twice', 'CB01']]],
  ['an outsider', { authors: [...one(5000), ...one(5000, '–', 'Lê Văn Ngoài')] }, []],
  ['an outsider before all', { authors: [...one(5000, '–', 'Lê Văn Ngoài'), ...one(5000)] }, []],
  ['outsiders alone', { authors: one(10_000, '–', 'Lê Văn Ngoài') }, [['authors', 'missing', '']]],
  [
    'an outsider without a name',
    { authors: [...one(5000), ...one(5000, '–', ' ')] },
    [['authors', 'unnamed', ' ']],
  ],
  [
    'two outsiders as one',
    { authors: [...one(5000), ...one(5000, '–', 'A; B')] },
    [['authors', 'unnamed', 'A; B']],
  ],
  [
    'an outsider twice',
    { authors: [...one(5000), ...one(2500, '–', 'Lê Văn A'), ...one(2500, '–', 'Lê  Văn A')] },
    [['authors', 'twice', 'Lê Văn A']],
  ],
  ['a share of nothing', { authors: [...one(10_000), ...one(0, 'CB02')] }, [['authors', 'share', '']]],
  ['95 %', { authors: one(9500) }, [['authors', 'total', '9500']]],
  ['half a hundredth', { authors: one(9999.5) }, [['authors', 'share', '']]],
])('%s', (_, change, problems) => {
  expect(found(change)).toEqual(problems);
});
