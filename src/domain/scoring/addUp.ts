import type { Quantity } from '../criteria/Quantity.ts';
import { withoutNoise } from './arithmetic.ts';
import { emptyFigures, type Figures } from './Figures.ts';
import { State } from './State.ts';

/** A quantity's figures, and how they are brought up to date after its columns were read. */
export interface Sum {
  readonly figures: Figures;
  readonly update: () => void;
}

/**
 * The sum of columns, each times its factor; where a part gives no number, the highest state of the parts says why. Of what
 * is only added to a total (`blankIsNone`) a blank part is 0.
 */
export function addUp(quantity: Quantity, columns: readonly Figures[], blankIsNone: boolean): Sum {
  if (isPlain(quantity)) return { figures: columns[0]!, update: () => {} };
  const figures = emptyFigures(columns[0]!.value.length);
  const { value, state, faults } = figures;
  const size = new Float64Array(value.length);
  return {
    figures,
    update: () => {
      value.fill(0);
      size.fill(0);
      state.fill(State.scored);
      faults.clear();
      figures.complete = columns.every(column => column.complete);
      columns.forEach((column, turn) => {
        const { factor } = quantity[turn]!;
        for (let i = 0; i < value.length; i++) {
          if (blankIsNone && column.state[i] === State.missing) continue;
          const part = factor * column.value[i]!;
          value[i]! += part;
          size[i]! += Math.abs(part);
          if (column.state[i]! > state[i]!) state[i] = column.state[i]!;
        }
        for (const [i, fault] of column.faults) if (!faults.has(i)) faults.set(i, fault);
      });
      for (let i = 0; i < value.length; i++) value[i] = withoutNoise(value[i]!, size[i]!);
    },
  };
}

/** Whether it is a column as it stands. */
export function isPlain(quantity: Quantity): boolean {
  return quantity.length === 1 && quantity[0]!.factor === 1;
}
