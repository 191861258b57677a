import type { Criterion } from '../criteria/CriteriaTable.ts';
import { type Applicability, applicability } from '../criteria/population.ts';
import type { Rows } from './Rows.ts';
import { State } from './State.ts';

/** To which rows a criterion applies, before its data are looked at. */
export interface ApplicableRows {
  /** Whether it applies to every row in which there is somebody. */
  readonly everyone: boolean;
  /** Writes the states of the rows from `from` up to `to`; past them the block is `elsewhere`. */
  readonly write: (state: Uint8Array, from: number, to: number) => void;
}

const STATES: Readonly<Record<Applicability, number>> = {
  applies: State.scored,
  undecided: State.undecided,
  elsewhere: State.elsewhere,
};

/** Criteria for the same kinds of rows share them, so each block is looked through once for all of them. */
export function applicableRowsOf(rows: Rows): (criterion: Criterion) => ApplicableRows {
  const known = new Map<string, ApplicableRows>();
  return ({ populations }) => {
    const ofKind = rows.kinds.map(kind => STATES[applicability(populations, kind)]);
    const key = ofKind.join();
    let one = known.get(key);
    if (!one) {
      one = of(rows, Uint8Array.from(ofKind));
      known.set(key, one);
    }
    return one;
  };
}

function of({ active, kind, block }: Rows, ofKind: Uint8Array): ApplicableRows {
  const template = new Uint8Array(block);
  let written = -1;
  return {
    everyone: ofKind.every(state => state === State.scored),
    write: (state, from, to) => {
      if (written !== from) {
        for (let i = from; i < to; i++) template[i - from] = active[i]! * ofKind[kind[i]!]!;
        template.fill(State.elsewhere, to - from);
        written = from;
      }
      state.set(template);
    },
  };
}
