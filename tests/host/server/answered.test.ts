import { expect, test } from 'vitest';
import { asked } from '../../addon/register/registering.ts';
import { exampleDirectory } from '../../example/exampleDirectory.ts';
import { reread } from '../sampleFile.ts';
import { started } from './started.ts';
import { window } from './window.ts';

test('killed at the moment of its answers, the program has kept what they acknowledge, of several at once', async () => {
  const { directory, path } = exampleDirectory();
  const host = await started(directory, '--port', '0');
  const clerk = window(host.url);
  await clerk.next('open');
  clerk.send({ type: 'shown' });
  const titles = ['Một', 'Hai', 'Ba'].map(word => `${word} cách làm mới trong thử nghiệm này`);
  for (const [id, title] of titles.entries())
    clerk.send({
      type: 'call',
      id,
      mode: 'page',
      name: 'registerInitiative',
      args: JSON.stringify([asked({ title, despiteTwin: true })]),
    });
  const numbers: string[] = [];
  for (const _ of titles) {
    const { value, error } = await clerk.next('reply');
    expect(error).toBeUndefined();
    numbers.push(JSON.parse(value!).value.number);
  }
  await host.stop('SIGKILL');
  const tab = (await reread(path)).getWorksheet('Sáng kiến')!;
  const kept = tab.getColumn(1).values.filter(cell => numbers.includes(String(cell)));
  expect(new Set(kept).size).toBe(titles.length);
});
