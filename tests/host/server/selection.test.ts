import { expect, onTestFinished, test } from 'vitest';
import { exampleDirectory } from '../../example/exampleDirectory.ts';
import { hosted } from './hosted.ts';
import { window } from './window.ts';

test('each window has a selection of its own, which its scripts know and move', async () => {
  const { directory } = exampleDirectory();
  const host = await hosted(onTestFinished, directory, '--port', '0');
  const [one, two] = [window(host.url), window(host.url)];
  const { snapshot } = await one.next('open');
  await two.next('open');
  const { sheets } = snapshot as { sheets: Record<string, { id: string; name: string }> };
  const idOf = (name: string) => Object.values(sheets).find(tab => tab.name === name)!.id;
  const select = (page: typeof one, name: string, row: number) => {
    const area = { tab: idOf(name), row, column: 2, rows: 3, columns: 2 };
    page.send({ type: 'select', selection: { area, current: { row: row + 1, column: 3 } } });
  };
  const call = async (page: typeof one, name: string, ...args: unknown[]) => {
    page.send({ type: 'call', id: 1, mode: 'page', name, args: JSON.stringify(args) });
    return JSON.parse((await page.next('reply')).value!);
  };
  select(one, 'Cán bộ', 6);
  select(two, 'Đơn vị', 1);
  expect((await call(one, 'scoreSheet')).value).toMatchObject({ side: 'staff', code: 'CB07' });
  expect((await call(two, 'scoreSheet')).value).toMatchObject({ side: 'units', code: 'P2' });
  expect(await call(one, 'showInitiative', 'SK-2020-0003')).toEqual({ value: null });
  expect((await one.next('select')).area).toMatchObject({ tab: idOf('Sáng kiến'), row: 3, rows: 1 });
  expect((await call(one, 'scoreSheet')).refused).toMatchObject({ code: 'noRow' });
  expect((await call(two, 'scoreSheet')).value).toMatchObject({ code: 'P2' });
}, 40_000);
