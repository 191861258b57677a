import type { SetUpProgress, SetUpRequest } from '../../contract/AdminSetUp.ts';
import type { Answer, Ask } from '../call/ask.ts';

/** So often the same piece of work is asked for again when a call was cut off or did nothing. */
const RETRIES = 2;

/** Sets up, call after call, until nothing is left; tells after each what all of them together have made. */
export async function setUpAll(
  ask: Ask,
  asked: SetUpRequest,
  tell: (progress: SetUpProgress) => void,
): Promise<Answer<SetUpProgress>> {
  let all: SetUpProgress = { made: [], told: [], left: 0 };
  let retries = 0;
  for (;;) {
    const reply = await ask('setUpWorkbook', asked);
    if ('refused' in reply) {
      // Six minutes are the most that Google gives a call; the next one goes on where it stopped.
      const isCutOff = ['offline', 'slow'].includes(reply.refused.code);
      if (!isCutOff || ++retries > RETRIES) return reply;
      continue;
    }
    const { made, told, left } = reply.value;
    all = { made: [...all.made, ...made], told, left };
    tell(all);
    if (left === 0) return { value: all };
    // People type and move rows so fast, or a formula changes so often, that nothing can be done beside it.
    if (made.length === 0 && ++retries > RETRIES) return { refused: { code: 'busy' } };
  }
}
