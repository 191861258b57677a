import type { Server } from '../contract/Server.ts';
import { type Answer, ask } from './server.ts';

/** Milliseconds before each further try while others are sending. */
const PAUSES = [1000, 2000, 4000, 8000];
/** After so many milliseconds without a reply the script is waiting for others, too. */
const LONG = 4000;

/** Asks again while others are sending; `onWaiting` hears when that begins. Always resolves. */
export async function askPatiently<Name extends keyof Server>(
  onWaiting: () => void,
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<Answer<Name>> {
  const alarm = setTimeout(onWaiting, LONG);
  try {
    for (const pause of PAUSES) {
      const answer = await ask(name, ...args);
      if (!('refused' in answer) || answer.refused.code !== 'busy') return answer;
      onWaiting();
      // People who were refused together do not come back together.
      await new Promise(resolve => setTimeout(resolve, pause * (0.75 + Math.random() / 2)));
    }
    return await ask(name, ...args);
  } finally {
    clearTimeout(alarm);
  }
}
