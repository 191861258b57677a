import type { Finding, Findings } from '../../contract/SelfTest.ts';
import type { Answer, Ask } from '../call/ask.ts';

/** So often the cells are read again while functions are calculating, and so many milliseconds apart. */
const READINGS = 20;
const PAUSE = 1500;

/** Everything that was asked, of the service and of this page; the scratch tab is removed whatever happens. */
export async function runSelfTest(ask: Ask): Promise<Answer<Findings>> {
  const begun = await ask('selfTest', 'begin');
  if ('refused' in begun) return begun;
  try {
    const times: number[] = [];
    for (let reading = 1; ; reading++) {
      const start = performance.now();
      const reply = await ask('selfTest', 'read');
      if ('refused' in reply) return reply;
      times.push(performance.now() - start);
      const { value } = reply;
      if (!value.isCalculating || reading === READINGS)
        return { value: { ...value, findings: [...value.findings, storage(), roundTrip(times)] } };
      await new Promise(resolve => setTimeout(resolve, PAUSE));
    }
  } finally {
    await ask('selfTest', 'end');
  }
}

/** Whether this browser lets the page keep drafts; it does without where not. */
function storage(): Finding {
  const keep = () => {
    localStorage.setItem('thi-dua-thu', 'x');
    const found = localStorage.getItem('thi-dua-thu');
    localStorage.removeItem('thi-dua-thu');
    return found === 'x' ? 'có' : 'không';
  };
  try {
    return { id: 'storage', expected: '', found: keep() };
  } catch (error) {
    return { id: 'storage', expected: '', found: `không (${(error as Error).name})` };
  }
}

function roundTrip(times: readonly number[]): Finding {
  const fastest = Math.min(...times) / 1000;
  return { id: 'roundTrip', expected: '', found: `${fastest.toFixed(1).replace('.', ',')} s` };
}
