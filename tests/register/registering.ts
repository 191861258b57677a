import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Disturbance, type Watched, watchedServices } from '../../src/build/bench/watchedServices.ts';
import type { Registration } from '../../src/contract/Registration.ts';
import { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { texts } from '../../src/host/texts.ts';
import { readSnapshot } from '../../src/host/xlsx/readSnapshot.ts';
import { built } from '../built.ts';
import { newDirectory } from '../host/newDirectory.ts';

export const title = 'Số hóa hồ sơ khuyến nông bằng mã QR';

/** What the page sends of a registration without a fault. */
export function asked(change: Partial<Registration> = {}): Registration {
  return {
    key: randomUUID(),
    kind: 'Sáng kiến',
    title,
    field: 'Hiện đại hóa hành chính',
    before: 'Hồ sơ giấy',
    now: 'Dán mã QR lên từng hồ sơ',
    expected: 'Tìm trong năm phút',
    starts: '3/2/2020',
    unitName: 'Phòng mẫu 1',
    authors: [
      { code: 'CB07', share: 6000 },
      { code: 'CB12', share: 4000 },
    ],
    despiteTwin: false,
    ...change,
  };
}

/** A workbook with the built add-on, its service calls watched. */
export async function registering(workbook: Uint8Array) {
  const directory = newDirectory();
  const code = join(directory, 'Code.js');
  writeFileSync(code, `${readFileSync(built.code, 'utf8')}\n${watchedServices}`);
  const sheet = new LocalSheet({
    built: { ...built, code },
    file: await readSnapshot(workbook),
    language: texts.vi,
    log: () => undefined,
  });
  onTestFinished(() => sheet.stop());
  sheet.calculate();
  const run = async (name: string, args: readonly unknown[] = [], user = 'an@vidu.vn') =>
    JSON.parse(await sheet.executions.run('page', name, JSON.stringify(args), { user, window: '' }));
  return {
    sheet,
    run,
    register: (given: unknown, user?: string) => run('registerInitiative', [given], user),
    /** Calls a function of the script while its service calls are watched, and maybe disturbed. */
    watched: (name: string, given: unknown, disturbance: Disturbance = {}, user?: string) =>
      run('watched', [name, given, disturbance], user) as Promise<Watched>,
  };
}
