import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connected, TARGET } from './admin.ts';
import { edited } from './remote.ts';

type State = Awaited<ReturnType<typeof connected>>['google']['state'];

/** Real clasp, in a process of its own for each step. */
const TIME = 180_000;

test('release: a version at Google and one deployment; broken off it goes on, not twice, and not over a colleague’s code', {
  timeout: TIME,
}, async () => {
  const { google, project, built, run, setVersion } = await connected();
  const { state } = google;
  const report = join(project, 'dist/addon/Report.html');
  setVersion('1.0.0');
  state.refuses = [
    { code: 503, message: 'The service is currently unavailable.', of: /^POST .*deployments$/ },
  ];
  expect((await run('release')).complained).toMatch(/^Google đang có trục trặc/);
  expect([state.versions.length, state.deployments.length]).toEqual([1, 1]);
  state.refuses = [];
  writeFileSync(report, '<p>Khác</p>');
  expect((await run('release')).complained).toBe(
    'Bản 1.0.0 đã phát hành rồi (phiên bản 1). Phát hành mã đã đổi với tên khác: npm run release 1.0.0-2',
  );
  writeFileSync(report, built.get('Report.html')!);
  expect(await run('release')).toEqual({
    code: 0,
    printed: `${TARGET}\nĐã phát hành bản 1.0.0, là phiên bản 1 ở Google (triển khai AKfy1). Quay lại được bằng: npm run rollback 1.0.0`,
    complained: '',
  });
  expect(state.versions).toEqual([{ versionNumber: 1, description: 'Thi đua 1.0.0', files: state.files }]);
  expect((await run('release')).complained).toMatch(/^Bản 1\.0\.0 đã phát hành rồi \(phiên bản 1\)/);
  state.files = edited(state.files, { 'Mã.js': 'var x;' });
  expect((await run('release', '1.0.0-2')).complained).toContain(
    '«Mã.js» (thêm vào). Chưa thay gì. Hỏi những người sửa được bảng tính; nếu thay được: npm run release 1.0.0-2 replace',
  );
  expect([state.pushes, state.versions.length, state.deployments.length]).toEqual([1, 1, 2]);
});

test.each<[string, (state: State) => void, string]>([
  [
    '200 versions',
    state => {
      const all = Array.from({ length: 200 }, (_, index) => index + 1);
      state.versions = all.map(one => ({ versionNumber: one, description: `x ${one}`, files: [] }));
    },
    'Kịch bản đã có 200 phiên bản, nhiều nhất mà Google giữ, nên chưa làm gì.',
  ],
  [
    '20 deployments',
    state => {
      for (let one = 1; one <= 20; one++)
        state.deployments.push({ deploymentId: `AKfy${one}`, deploymentConfig: { versionNumber: one } });
    },
    'Kịch bản đã có 20 bản triển khai, nhiều nhất mà Google giữ, nên chưa làm gì.',
  ],
])('%s: said before anything is pushed', { timeout: TIME }, async (_, fill, sentence) => {
  const { google, run } = await connected();
  fill(google.state);
  expect((await run('release')).complained).toContain(sentence);
  expect(google.state.pushes).toBe(0);
});
