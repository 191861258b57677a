import { expect, test } from 'vitest';
import { connected } from './admin.ts';
import { edited } from './remote.ts';

/** Real clasp, in a process of its own for each step. */
const TIME = 180_000;

test('release: a version at Google and one deployment; not twice, and not over a colleague’s code', {
  timeout: TIME,
}, async () => {
  const { google, run, setVersion } = await connected();
  const { state } = google;
  setVersion('1.0.0');
  expect(await run('release')).toEqual({
    code: 0,
    printed:
      'Đã phát hành bản 1.0.0, là phiên bản 1 ở Google (triển khai AKfy1). Quay lại được bằng: npm run rollback -- 1.0.0',
    complained: '',
  });
  expect(state.versions).toEqual([{ versionNumber: 1, description: 'Thi đua 1.0.0', files: state.files }]);
  expect((await run('release')).complained).toMatch(/^Bản 1\.0\.0 đã phát hành rồi \(phiên bản 1\)/);
  setVersion('1.1.0');
  state.files = edited(state.files, { 'Mã.js': 'var x;' });
  expect((await run('release')).complained).toContain(
    '«Mã.js» (thêm vào). Chưa thay gì. Hỏi những người sửa được bảng tính; nếu thay được: npm run release -- --replace',
  );
  expect([state.pushes, state.versions.length]).toEqual([1, 1]);
});
