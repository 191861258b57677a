import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sealed } from '../../src/deploy/seal.ts';
import { pushed } from './admin.ts';
import { atGoogle, edited, onDisk } from './remote.ts';

/** Real clasp, in a process of its own for each step. */
const TIME = 180_000;

test('rollback: the script and its deployment go back, a colleague’s code only when asked for', {
  timeout: TIME,
}, async () => {
  const { google, project, built, run } = await pushed();
  const { state } = google;
  const older = atGoogle(sealed(new Map([...built, ['Report.html', '<p>1.0.0</p>']])));
  const newer = state.files;
  state.versions.push(
    { versionNumber: 1, description: 'Thi đua 1.0.0', files: older },
    { versionNumber: 2, description: 'Thi đua 1.1.0', files: newer },
  );
  const deploymentConfig = { versionNumber: 2, description: 'Thi đua 1.1.0' };
  state.deployments.push({ deploymentId: 'AKfy1', deploymentConfig });
  state.files = edited(newer, { 'Mã.js': 'var x;' });

  expect((await run('rollback', '7')).complained).toBe(
    'Không có phiên bản "7". Có: 1 (Thi đua 1.0.0), 2 (Thi đua 1.1.0). Ví dụ: npm run rollback 2',
  );
  expect((await run('rollback', '1.0.0')).complained).toContain(
    '«Mã.js» (thêm vào). Chưa thay gì. Hỏi những người sửa được bảng tính; nếu thay được: npm run rollback 1.0.0 replace',
  );
  expect([state.pushes, state.deployments[1]!.deploymentConfig]).toEqual([0, deploymentConfig]);

  const back = await run('rollback', '1.0.0', '--replace');
  expect(back.complained).toBe('');
  const [copy] = readdirSync(join(project, 'copies'));
  expect(back.printed).toMatch(
    /\n.*Đã chép .*\nĐã quay về phiên bản 1 \(Thi đua 1\.0\.0\), đọc lại thấy giống hệt\./,
  );
  expect(readFileSync(join(project, 'copies', copy!, 'Mã.js'), 'utf8')).toBe('var x;');
  expect(onDisk(state.files)).toEqual(onDisk(older));
  const served = [{}, { versionNumber: 1, description: 'Thi đua 1.0.0' }];
  expect(state.deployments.map(one => one.deploymentConfig)).toMatchObject(served);

  expect(state.pushes).toBe(1);
  expect((await run('rollback', 'copies/none')).complained).toBe(
    `Không có bản sao "copies/none" (thư mục có tệp appsscript.json). Có: copies/${copy}.`,
  );
});
