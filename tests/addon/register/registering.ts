import { randomUUID } from 'node:crypto';
import { type Disturbance, type Watched, watchedServices } from '../../../src/build/bench/watchedServices.ts';
import type { Registration } from '../../../src/contract/Registration.ts';
import type { Copies } from '../../example/copies.ts';
import { each, opened, type Run } from '../../example/opened.ts';

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
    evidence: '',
    authors: [
      { code: 'CB07', name: '', share: 6000 },
      { code: 'CB12', name: '', share: 4000 },
    ],
    despiteTwin: false,
    ...change,
  };
}

/** A workbook with the built add-on, its service calls watched. */
export async function registering(copies: Copies, more = '') {
  const { sheet, run: runAs } = opened(await copies(), { more: `${watchedServices}\n${each}\n${more}` });
  const run: Run = (name, args, user = 'an@vidu.vn') => runAs(name, args, user);
  return {
    sheet,
    run,
    register: (given: unknown, user?: string) => run('registerInitiative', [given], user),
    /** Calls a function of the script while its service calls are watched, and maybe disturbed. */
    watched: (name: string, given: unknown, disturbance: Disturbance = {}, user?: string) =>
      run('watched', [name, given, disturbance], user) as Promise<Watched>,
  };
}
