import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../src/deploy/Files.ts';
import { sealed } from '../../src/deploy/seal.ts';
import { connected, pushed, TARGET } from './admin.ts';
import { SCRIPT_ID } from './fakeGoogle.ts';
import { atGoogle, edited, onDisk } from './remote.ts';

/** Real clasp, in a process of its own for each step. */
const TIME = 180_000;

test('added, changed, deleted beside ours: replaced only when asked for, and brought back from the copy', {
  timeout: TIME,
}, async () => {
  const { google, project, built, run } = await pushed();
  const { state } = google;
  const theirs = edited(state.files, {
    'Code.js': `${onDisk(state.files).get('Code.js')}\nfunction gop() { return 1; }\n`,
    'Report.html': undefined,
    'appsscript.json': built
      .get('appsscript.json')!
      .replace('"V8",', '"V8", "webapp": {"access": "DOMAIN"},'),
    'thư/mục/Mã.js': '// của phòng Kế hoạch\r\nvar x = 1;\r\n',
    'Trang.html': '<p>Của tôi</p>',
  });
  state.files = theirs;
  const changes =
    '«Code.js» (đã sửa), «Report.html» (đã xóa), «Trang.html» (thêm vào), «appsscript.json» (đã sửa), «thư/mục/Mã.js» (thêm vào)';

  expect(await run('push')).toEqual({
    code: 1,
    printed: TARGET,
    complained: `Kịch bản có phần không giống bản đưa lên lần trước: ${changes}. Chưa thay gì. Hỏi những người sửa được bảng tính; nếu thay được: npm run push replace (cả kịch bản đang có được chép vào thư mục copies trước, lấy lại được).`,
  });
  expect([state.files, state.pushes]).toEqual([theirs, 0]);

  const replaced = await run('push', 'replace');
  expect([replaced.code, replaced.complained]).toEqual([0, '']);
  const [copy] = readdirSync(join(project, 'copies'));
  const [, kept, done] = replaced.printed.split('\n');
  expect(kept).toBe(
    `Kịch bản có phần không giống bản đưa lên lần trước: ${changes}. Đã chép cả kịch bản đang có (${built.size + 1} tệp) vào ${join(project, 'copies', copy!)}. Lấy lại bằng: npm run rollback copies/${copy}`,
  );
  expect(done).toMatch(/^Đã đưa bản/);
  expect(readFiles(join(project, 'copies', copy!))).toEqual(onDisk(theirs));
  expect(onDisk(state.files)).toEqual(sealed(built));

  expect(await run('rollback', `copies/${copy}`)).toEqual({
    code: 0,
    printed: `${TARGET}\nĐã đưa ${built.size + 1} tệp của bản sao copies/${copy} trở lại kịch bản, đọc lại thấy giống hệt. Phiên bản và triển khai ở Google giữ nguyên.`,
    complained: '',
  });
  expect(onDisk(state.files)).toEqual(onDisk(theirs));
});

test('many files added, none of ours changed: all are copied, and clasp removes them', {
  timeout: TIME,
}, async () => {
  const { google, project, built, run } = await pushed();
  const { state } = google;
  const added = Array.from({ length: 150 }, (_, index) => [`a/${index + 100}.js`, `var x = ${index};`]);
  state.files = edited(state.files, Object.fromEntries(added));
  const { code, printed } = await run('push', '--replace');
  expect(code).toBe(0);
  expect(printed).toContain('«a/107.js» (thêm vào), và 142 tệp nữa');
  const [copy] = readdirSync(join(project, 'copies'));
  expect(readFiles(join(project, 'copies', copy!)).size).toBe(built.size + 150);
  expect([...onDisk(state.files).keys()].sort()).toEqual([...built.keys()].sort());
});

test('our header is no leave: without the seal of a push, all that is not the build is asked about', {
  timeout: TIME,
}, async () => {
  const { google, built, run } = await connected();
  google.state.files = edited(atGoogle(built), { 'Mã.js': 'var x;', 'Report.html': '<p>Bản cũ</p>' });
  expect((await run('connect', SCRIPT_ID)).printed).toContain(
    'Kịch bản đang có phần không phải của tiện ích: «Mã.js» (không rõ của ai), «Report.html» (không rõ của ai).',
  );
  expect((await run('push', '--lang', 'en')).complained).toContain(
    '«Report.html» (whose it is is not known). Nothing was replaced. Ask those who may edit the spreadsheet; if it may be replaced: npm run push lang en replace',
  );
  expect(google.state.pushes).toBe(0);
});

test('a colleague saves while the push is on its way: nothing is replaced', { timeout: TIME }, async () => {
  const { google, run } = await pushed();
  const { state } = google;
  state.files = edited(state.files, { 'Mã.js': 'var x;' });
  state.meanwhile.GET = () => {
    state.files = edited(state.files, { 'Mã.js': 'var x, y;' });
  };
  const { printed, complained } = await run('push', '--replace');
  expect(printed).toMatch(/Đã chép cả kịch bản/);
  expect(complained).toMatch(/^Có người đang sửa kịch bản ngay lúc này, ở «Mã\.js», nên chưa thay gì\./);
  expect(state.pushes).toBe(0);
});
