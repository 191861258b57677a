import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/domain/text/plainText.ts';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { copiesOf, stillExamples } from '../../example/copies.ts';
import { hostileTexts } from './hostileTexts.ts';
import { asked, registering } from './registering.ts';
import { rowsOf, setting, type } from './rows.ts';

const COUNCIL = 'hoidong@vidu.vn';
const copies = stillExamples(sheet => {
  type(sheet, 'Cán bộ', 6, 'E-mail', 'an@vidu.vn');
  setting(sheet, 'Người xét duyệt', COUNCIL);
});

/** What a form takes: blanks alone are no answer. */
const answers = hostileTexts.filter(text => plainText(text) !== '');

/** Every cell that holds a formula. */
function formulas({ engine }: LocalSheet): readonly unknown[] {
  return engine.workbook.getSheets().flatMap(tab =>
    Object.values(tab.getCellMatrix().getMatrix()).flatMap(cells =>
      Object.values(cells as Record<string, { f?: string; si?: string } | null>)
        .map(cell => cell?.f ?? cell?.si)
        .filter(Boolean),
    ),
  );
}

const TEXTS = ['Thực trạng', 'Giải pháp', 'Kết quả mong đợi'];

describe('hostile texts', { timeout: 180_000 }, () => {
  test('there are at least a hundred, all different', () => {
    expect(new Set(answers).size).toBe(answers.length);
    expect(answers.length).toBeGreaterThanOrEqual(100);
  });

  test('registered, then edited into another, then decided on: as typed, but plain, in sheet, history and page, never a formula', async () => {
    const { sheet, register, run } = await registering(copies);
    for (const [at, text] of answers.entries()) {
      const next = answers[(at + 1) % answers.length]!;
      const title = `${text.slice(0, 150)} tên đủ dài ${at}`;
      const sent = asked({
        title,
        before: text,
        now: text,
        expected: text,
        despiteTwin: true,
      });
      const { value } = await register(sent);
      expect(value, JSON.stringify(text)).toBeDefined();
      const { despiteTwin: _twin, key: _key, ...rest } = sent;
      const edit = { ...rest, number: value.number, key: randomUUID(), version: 1, as: '' };
      const edited = await run('editInitiative', [{ ...edit, before: next, now: next, expected: next }]);
      expect(edited.value, JSON.stringify(next)).toMatchObject({
        before: plainText(next),
        now: plainText(next),
        expected: plainText(next),
      });
      const step = { number: value.number, key: randomUUID(), version: 2, as: '', day: '', evidence: '' };
      const decided = await run('changeState', [{ ...step, action: 'return', reason: text }], COUNCIL);
      expect(decided.value, JSON.stringify(text)).toMatchObject({
        reason: plainText(text),
        before: plainText(next),
      });
      expect(decided.value.history[2].why).toBe(plainText(text));
      for (const { column, text: former } of decided.value.history[1].replaced)
        if (TEXTS.includes(column)) expect(former).toBe(plainText(text));
    }
    const rows = rowsOf(sheet, 'Sáng kiến').slice(12);
    expect(rows).toHaveLength(answers.length);
    for (const header of TEXTS)
      expect(rows.map(row => row[header])).toEqual([...answers.slice(1), answers[0]!].map(plainText));
    expect(formulas(sheet)).toEqual([]);
    const columns = rowsOf(sheet, 'Nhật ký').filter(
      entry => entry.Việc === 'Sửa nội dung' && !String(entry['Đối tượng']).includes(' · '),
    );
    expect(columns).toHaveLength(answers.length);
    const kept = rowsOf(sheet, 'Nhật ký').filter(entry =>
      String(entry['Đối tượng']).endsWith(' · Giải pháp'),
    );
    const changed = answers.filter(
      (text, at) => plainText(text) !== plainText(answers[(at + 1) % answers.length]!),
    );
    expect(kept.map(entry => entry.Từ)).toEqual(changed.map(plainText));
    // Saved as a file and opened again it is still the same.
    const { sheet: again } = await registering(copiesOf(() => sheet.bytes()));
    expect(formulas(again)).toEqual([]);
    expect(rowsOf(again, 'Sáng kiến')).toHaveLength(12 + answers.length);
  });

  test.each([
    ['registering', 'registerInitiative', {}],
    ['editing', 'editInitiative', { number: 'SK-2020-0001', version: 1, as: '', evidence: '' }],
  ])('50 000 characters are refused when %s, and nothing is written', async (_, name, more) => {
    const { sheet, run } = await registering(copies);
    const { despiteTwin, ...answer } = asked({ now: '=1'.repeat(25_000) });
    const given = name === 'registerInitiative' ? { ...answer, despiteTwin } : { ...answer, ...more };
    expect(await run(name, [given])).toEqual({ refused: { code: 'invalid', part: 'now' } });
    expect(rowsOf(sheet, 'Sáng kiến')).toHaveLength(12);
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(0);
  });
});
