import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Watched, watchedServices } from '../../../src/build/bench/watchedServices.ts';
import { cchc2020 } from '../../../src/campaigns/cchc-2020/cchc-2020.ts';
import type { MadeOf } from '../../../src/contract/MadeOf.ts';
import { keyTitles } from '../../../src/domain/counting/KeyColumn.ts';
import { dayOf } from '../../../src/domain/text/parseDate.ts';
import { blankFile } from '../../../src/host/xlsx/blankFile.ts';
import { type Piece, piecesOf, type Whose } from '../../../src/pages/score/pieces.ts';
import type { Column } from '../../../src/tabs/Column.ts';
import { examples, stillExamples } from '../../example/copies.ts';
import { opened } from '../../example/opened.ts';
import { rowsOf, type } from '../register/rows.ts';

const TODAY = dayOf(new Date(2020, 11, 1));
const tabs = { staff: 'Cán bộ', units: 'Đơn vị' } as const;
type Side = keyof typeof tabs;

/** Asks as the page does. */
async function opening(copies = examples, later = onTestFinished) {
  const { run, sheet } = opened(await copies(), { more: watchedServices, later });
  await sheet.engine.settled();
  const asked = (side: Side, { code, unit }: Whose, column: string) => {
    const codes = [...new Set([code, unit])];
    return { side, column, codes: codes.includes('Trung tâm') ? [] : codes };
  };
  const pieces = async (side: Side, whose: Whose, column: string) => {
    const { value } = await run('madeOf', [asked(side, whose, column)]);
    return piecesOf(value as MadeOf, whose, TODAY);
  };
  return { run, sheet, pieces, asked };
}

/** What the pieces give together; blank while one is. */
function together(pieces: readonly Piece[]): unknown {
  if (pieces.some(({ standing }) => standing.kind === 'blank')) return '';
  return pieces.reduce((sum, { standing }) => {
    if (standing.kind === 'holds') return Number(standing.cell);
    return sum + (standing.kind === 'adds' ? standing.amount : Number(standing.kind === 'counted'));
  }, 0);
}

const isCounted = ({ source, onlyFor }: Column) =>
  source !== undefined && source.kind !== 'disagreement' && onlyFor !== 'heads';

describe('what a figure is made of', { timeout: 120_000 }, async () => {
  const { run, sheet, pieces, asked } = await opening(examples, afterAll);
  const whoseOf = (side: Side, code: string): Whose => {
    const row = rowsOf(sheet, tabs[side]).find(one => one[keyTitles[side]] === code)!;
    return { code, unit: String(row[keyTitles.units]) };
  };
  const codesOf: readonly (readonly [Side, string])[] = [
    ['staff', 'CB01'],
    ['staff', 'CB09'],
    ['units', 'P1'],
    ['units', 'P3'],
    ['units', 'Trung tâm'],
  ];

  test.each(codesOf)('of %s %s adds up to each figure that the sheet counts', async (side, code) => {
    const whose = whoseOf(side, code);
    const row = rowsOf(sheet, tabs[side]).find(one => one[keyTitles[side]] === code)!;
    const { columns } = cchc2020.tabs.find(({ name }) => name === tabs[side])!;
    for (const column of Object.values<Column>(columns).filter(isCounted)) {
      if (column.onlyFor === 'center' && code !== 'Trung tâm') continue;
      const found = await pieces(side, whose, column.header);
      expect(together(found), column.header).toEqual(row[column.header]);
    }
  });

  test('of a head what the row takes over from the unit is made of the tasks of the unit', async () => {
    const head = rowsOf(sheet, 'Cán bộ').find(one => one['Đơn vị được giao'] !== '')!;
    const whose = whoseOf('staff', String(head['Mã cán bộ']));
    const found = await pieces('staff', whose, 'Đơn vị hoàn thành');
    expect(together(found)).toBe(head['Đơn vị hoàn thành']);
    expect(found.length).toBe(head['Đơn vị được giao']);
    expect(found.every(({ name }) => name.startsWith('NV'))).toBe(true);
  });

  test('a task says why it is not counted', async () => {
    const found = await pieces('units', whoseOf('units', 'Trung tâm'), 'Đúng hạn');
    const kinds = new Set(found.map(({ standing }) => standing.kind));
    expect([...kinds].sort()).toEqual(['counted', 'late', 'open']);
    const open = found.find(({ standing }) => standing.kind === 'open')!;
    const [code] = open.name.split(' · ');
    expect(rowsOf(sheet, 'Nhiệm vụ')[open.row - 2]).toMatchObject({
      'Mã nhiệm vụ': code,
      'Ngày hoàn thành': '',
    });
    expect(found.indexOf(open)).toBeLessThan(found.findIndex(({ standing }) => standing.kind === 'counted'));
  });

  test('of what people type it is the cell', async () => {
    const found = await pieces('staff', whoseOf('staff', 'CB09'), 'Vi phạm kỷ luật');
    expect(found).toEqual([
      {
        row: 10,
        name: expect.stringContaining('CB09 · Cán bộ mẫu 09'),
        standing: { kind: 'holds', title: 'Vi phạm kỷ luật', cell: 0 },
      },
    ]);
  });

  test('takes as many calls for a person as for the whole Trung tâm', async () => {
    const calls = async (side: Side, code: string) =>
      ((await run('watched', ['madeOf', asked(side, whoseOf(side, code), 'Hoàn thành')])) as Watched).calls
        .length;
    const few = await calls('staff', 'CB09');
    expect(await calls('units', 'Trung tâm')).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });

  test.each([
    ['no side', { side: 'all', column: 'Hoàn thành', codes: [] }],
    ['more codes than a row has', { side: 'staff', column: 'Hoàn thành', codes: ['1', '2', '3'] }],
    ['another field', { side: 'staff', column: 'Hoàn thành', codes: [], tab: 'Cấu hình' }],
  ])('refused: %s', async (_, given) => {
    expect((await run('madeOf', [given])).refused).toMatchObject({ code: 'invalid' });
  });
});

describe.each([
  ['nd-335-2025', 'Chất lượng'],
  ['nd-335-2025', 'Khối lượng'],
  ['nd-233-2026', 'Hoàn thành đột xuất'],
])('in the campaign %s', { timeout: 120_000 }, (campaign, column) => {
  test(`«${column}» of every unit is made of its tasks`, async () => {
    const { sheet, run } = opened(blankFile('thử'));
    for (let left = 1; left > 0; )
      ({ left } = (await run('setUpWorkbook', [{ withSample: true, campaign }])).value);
    await sheet.engine.settled();
    for (const row of rowsOf(sheet, 'Đơn vị')) {
      const code = String(row['Mã đơn vị']);
      const codes = code === 'Trung tâm' ? [] : [code];
      const { value } = await run('madeOf', [{ side: 'units', column, codes }]);
      const found = piecesOf(value as MadeOf, { code, unit: code }, TODAY);
      expect([code, together(found)]).toEqual([code, expect.closeTo(Number(row[column]), 6)]);
    }
  });
});

test('the people whose cell is blank hold up the figure of their unit', { timeout: 60_000 }, async () => {
  const { sheet, pieces } = await opening(stillExamples());
  const at = rowsOf(sheet, 'Cán bộ').findIndex(row => row['Mã đơn vị'] === 'P3');
  type(sheet, 'Cán bộ', at, 'Thực hiện tốt văn hóa công sở', '');
  const found = await pieces('units', { code: 'P3', unit: 'P3' }, 'Người thực hiện tốt văn hóa công sở');
  expect(found[0]).toMatchObject({
    row: at + 2,
    standing: { kind: 'blank', title: 'Thực hiện tốt văn hóa công sở' },
  });
  expect(found.filter(({ standing }) => standing.kind === 'counted').length).toBeGreaterThan(0);
});
