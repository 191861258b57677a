import { describe, expect, test } from 'vitest';
import { openedSheet } from '../periods/frozenSheet.ts';

const POINTS = 'Điểm tinh thần trách nhiệm';
const LEVEL = 'Mức gương mẫu';

const base = { side: 'staff', code: 'CB12', column: POINTS, value: '14', reason: '' };
const ADMIN = 'quantri@vidu.vn';

/** CB12 is no head, CB01 heads P1; both are known by e-mail. */
async function judging() {
  const opened = await openedSheet();
  await opened.type('Cán bộ', 'CB12', 'E-mail', 'cb12@vidu.vn');
  await opened.type('Cán bộ', 'CB01', 'E-mail', 'cb01@vidu.vn');
  const enter = async (asked: object, user = ADMIN) =>
    (await opened.call('enterJudgement', { ...base, before: '', ...asked }, user)).value;
  const row = (code: string) => opened.rows('Cán bộ').find(one => one['Mã cán bộ'] === code)!;
  return { ...opened, enter, row };
}

describe('a judgement in three stages', async () => {
  const { rows, sheet, type, enter, row } = await judging();
  const own = { stage: 'final', before: '11' };

  test('the final is written by whoever may edit the tab; who and when into Nhật ký; the score follows', async () => {
    const before = row('CB12').Điểm;
    const done = await enter({ ...own, reason: 'họp ngày 20/12' });
    expect(done).toEqual({
      judgements: { self: '11', appraisal: '11', final: '14' },
      obstacle: '',
      detail: '',
    });
    await sheet.engine.settled();
    expect(row('CB12')[POINTS]).toBe(14);
    expect(row('CB12').Điểm).toBeGreaterThan(Number(before));
    expect(rows('Nhật ký').slice(-1)).toMatchObject([
      {
        Người: ADMIN,
        'Đối tượng': 'CB12',
        Việc: `Điểm chốt: ${POINTS}`,
        Từ: '11',
        Đến: '14',
        'Lý do': 'họp ngày 20/12',
      },
    ]);
  });

  test('three that differ are said in words; three alike are not', () => {
    expect(row('CB12')['Chênh lệch khi chấm']).toMatch(
      /^Lệch «Điểm tinh thần trách nhiệm»: tự chấm 11, thẩm định 11, chốt 14\.$/,
    );
    expect(row('CB13')['Chênh lệch khi chấm']).toBe('');
  });

  test('a cell that has changed meanwhile is not overwritten; what it holds comes back', async () => {
    const done = await enter(own);
    expect(done).toMatchObject({ obstacle: 'changed', detail: '14' });
    expect(row('CB12')[POINTS]).toBe(14);
  });

  test.each([
    ['out of range', { ...own, before: '14', value: '15,5' }, 'fault'],
    ['off the step', { ...own, before: '14', value: '12,3' }, 'fault'],
    ['a formula', { ...own, before: '14', value: '=1+1' }, 'fault'],
    ['a level for points', { ...own, before: '14', value: 'Tốt' }, 'fault'],
    ['of a criterion for heads', { stage: 'final', column: LEVEL, value: 'Tốt' }, 'elsewhere'],
    [
      'of a column that is not judged',
      { stage: 'final', column: 'Vi phạm kỷ luật', value: '1' },
      'notJudged',
    ],
    ['of nobody', { ...own, code: 'CB99' }, 'gone'],
    ['the self-score of somebody else', { stage: 'self', before: '11' }, 'notYours'],
  ])('%s is refused and nothing is written', async (_, asked, obstacle) => {
    const before = rows('Cán bộ');
    expect((await enter(asked)).obstacle).toBe(obstacle);
    expect(rows('Cán bộ')).toEqual(before);
  });

  test('a level is written as the scale has it', async () => {
    const done = await enter({ code: 'CB04', stage: 'appraisal', column: LEVEL, value: 'kha' });
    expect(done.judgements).toEqual({ self: '', appraisal: 'Khá', final: '' });
  });

  test('the final stays blank whatever the others say, and no total is made of them', async () => {
    expect(row('CB04')).toMatchObject({ [LEVEL]: '', Điểm: 'Chưa đủ dữ liệu' });
    await type('Cán bộ', 'CB04', `${LEVEL} (tự chấm)`, 'Tốt');
    expect(row('CB04')).toMatchObject({ [LEVEL]: '', Điểm: 'Chưa đủ dữ liệu' });
    expect(row('CB04')['Lý do']).toContain(`H1 «${LEVEL}»`);
  });

  test('blank takes a judgement back', async () => {
    expect((await enter({ ...own, before: '14', value: '' })).judgements.final).toBe('');
    await sheet.engine.settled();
    expect(row('CB12').Điểm).toBe('Chưa đủ dữ liệu');
  });
});

describe('who may enter what', async () => {
  const { call, enter, row, rows } = await judging();
  const self = { stage: 'self', before: '11', value: '15' };

  test('a person their own self-score', async () => {
    expect(await enter(self, 'cb12@vidu.vn')).toMatchObject({ obstacle: '', judgements: { self: '15' } });
    expect(rows('Nhật ký').slice(-1)).toMatchObject([{ Người: 'cb12@vidu.vn', Việc: `Tự chấm: ${POINTS}` }]);
  });

  test.each(['cb01@vidu.vn', 'la@vidu.vn', ADMIN, ''])('«%s» not that of somebody else', async user => {
    const done = await enter({ ...self, before: '15', value: '0' }, user);
    expect(done.obstacle).toBe('notYours');
    expect(row('CB12')[`${POINTS} (tự chấm)`]).toBe(15);
  });

  test('nobody their own final, not even a head', async () => {
    const own = { code: 'CB01', stage: 'final', column: LEVEL, before: 'Tốt', value: 'Khá' };
    expect((await enter(own, 'cb01@vidu.vn')).obstacle).toBe('own');
    expect(row('CB01')[LEVEL]).toBe('Tốt');
  });

  test('staff no final, as the tab is protected', async () => {
    expect((await enter({ stage: 'final', before: '11' }, 'la@vidu.vn')).obstacle).toBe('notAllowed');
  });

  test('a head the self-score of the unit, others not', async () => {
    const unit = { side: 'units', code: 'P1', column: 'Mức ứng dụng CNTT', stage: 'self', value: 'Tốt' };
    expect((await enter(unit, 'cb12@vidu.vn')).obstacle).toBe('notYours');
    expect(await enter(unit, 'cb01@vidu.vn')).toMatchObject({ obstacle: '', judgements: { self: 'Tốt' } });
    expect((await enter({ ...unit, code: 'P2' }, 'cb01@vidu.vn')).obstacle).toBe('notYours');
  });

  test.each([
    null,
    {},
    { ...base, stage: 'last', before: '' },
    { ...base, stage: 'self', before: '', more: 1 },
  ])('what the page does not send is refused: %j', async given => {
    expect((await call('enterJudgement', given)).refused.code).toBe('invalid');
  });
});

test.each(['freezeResults', 'summarizeYear', 'openNewRound'])('%s is for admins', async name => {
  const { call, rows } = await openedSheet();
  const asked = {
    freezeResults: { period: 'Năm 2020', again: false, despite: true },
    summarizeYear: { year: 2020, replaces: 0 },
    openNewRound: { period: '2021', clear: [], typed: 'mở đợt mới', despite: true },
  }[name];
  expect((await call(name, asked, 'la@vidu.vn')).refused.code).toBe('readOnly');
  expect(rows('Nhật ký')).toEqual([]);
});
