import { describe, expect, test } from 'vitest';
import { fillFacts, type Tables } from '../../src/addon/workbook/fillFacts.ts';
import { formulaOf } from '../../src/addon/workbook/formulaOf.ts';
import { documents, inspections } from '../../src/addon/workbook/sample/counts.ts';
import { people } from '../../src/addon/workbook/sample/people.ts';
import { tasks } from '../../src/addon/workbook/sample/tasks.ts';
import { unitRows } from '../../src/addon/workbook/sample/unitRows.ts';
import { unitsTab } from '../../src/addon/workbook/tabs/unitsTab.ts';

const sample: Tables = {
  'Cán bộ': people,
  'Đơn vị': unitRows,
  'Nhiệm vụ': tasks,
  'Văn bản': documents,
  'Kiểm tra': inspections,
  'Sáng kiến': [],
};
const facts = (unit: string, changed: Tables = {}) =>
  fillFacts(unitsTab, { ...sample, ...changed }).find(row => row['Mã đơn vị'] === unit)!;

describe('what is not yet known stays blank', () => {
  const without = (code: string) => ({
    'Cán bộ': people.map(row =>
      row['Mã cán bộ'] === code ? { ...row, 'Dùng thư công vụ thường xuyên': null } : row,
    ),
  });

  test('e-mail of a viên chức, but not of a người lao động', () => {
    expect(facts('Trung tâm')['CC,VC dùng thư công vụ']).toBe(32);
    expect(facts('Trung tâm', without('CB07'))['CC,VC dùng thư công vụ']).toBe('');
    expect(facts('Trung tâm', without('CB08'))['CC,VC dùng thư công vụ']).toBe(32);
  });

  test('a count of documents: blank for its unit and the Trung tâm, not for others', () => {
    const [first, ...others] = documents;
    const { 'Điện tử hoàn toàn': _, ...blank } = first!;
    const changed = { 'Văn bản': [blank, ...others] };
    expect(facts('P1', changed)).toMatchObject({ 'VB nội bộ': 240, 'VB nội bộ điện tử': '' });
    expect(facts('Trung tâm', changed)).toMatchObject({
      'VB nội bộ điện tử': '',
      'VB Sở ngành điện tử': 312,
    });
    expect(facts('P2', changed)['VB nội bộ điện tử']).toBe(184);
  });
});

test('completed under a plan is what has a day of completion, whatever its state says', () => {
  const done = tasks.find(task => task['Căn cứ'] === '795/KH-UBND' && task['Ngày hoàn thành'])!;
  const changed = {
    'Nhiệm vụ': tasks.map(task => (task === done ? { ...task, 'Trạng thái': 'Đã hoàn thành' } : task)),
  };
  expect(facts('Trung tâm', changed)).toMatchObject({ 'Nhiệm vụ KH 795': 94, 'Hoàn thành KH 795': 92 });
});

test.each([
  ['Số người', `=COUNTIFS('Cán bộ'!$C:$C; IF($A8="Trung tâm"; "*"; $A8); 'Cán bộ'!$C:$C; "<>Mã đơn vị")`],
  [
    'CC,VC dùng thư công vụ',
    `=IF($A8="Trung tâm"; IF(COUNTIFS('Cán bộ'!$C:$C; "*"; 'Cán bộ'!$C:$C; "<>Mã đơn vị"; 'Cán bộ'!$D:$D; "<>Người lao động"; 'Cán bộ'!$J:$J; "")>0; ""; COUNTIFS('Cán bộ'!$C:$C; "*"; 'Cán bộ'!$C:$C; "<>Mã đơn vị"; 'Cán bộ'!$D:$D; "<>Người lao động"; 'Cán bộ'!$J:$J; "Có")); "")`,
  ],
])('the formula of «%s» says the same', (header, formula) => {
  const column = unitsTab.columns.find(one => one.header === header)!;
  expect(formulaOf(unitsTab, column, 8, 7)).toBe(formula);
});
