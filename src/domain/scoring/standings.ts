import { type Population, standing } from '../criteria/population.ts';
import { kindsOf, type Rows } from './Rows.ts';
import { State } from './State.ts';

/** Tells to which rows criteria apply: State.scored, undecided or elsewhere. Each call gives an array of its own. */
export function standings(rows: Rows): (populations: readonly Population[]) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return populations => {
    const key = populations.join();
    let state = known.get(key);
    if (!state) {
      state = standingOf(rows, populations);
      known.set(key, state);
    }
    return state.slice();
  };
}

function standingOf({ side, cells, active, kind }: Rows, populations: readonly Population[]): Uint8Array {
  const ofKind = Uint8Array.from(kindsOf[side], one => {
    const found = standing(populations, one);
    return found === 'applies' ? State.scored : found === 'undecided' ? State.undecided : State.elsewhere;
  });
  const state = new Uint8Array(cells.length);
  for (let i = 0; i < state.length; i++) if (active[i] === 1) state[i] = ofKind[kind[i]!]!;
  return state;
}
