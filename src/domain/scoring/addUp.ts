import type { Quantity } from '../criteria/Quantity.ts';
import type { Figures } from './Figures.ts';
import { State } from './State.ts';

/** The signed sum of columns; where a part gives no number, the highest state of the parts says why. */
export function addUp(quantity: Quantity, columns: readonly Figures[]): Figures {
  const [first] = columns;
  if (quantity.length === 1 && quantity[0]!.sign === 1) return first!;
  const size = first!.value.length;
  const value = new Float64Array(size);
  const state = new Uint8Array(size).fill(State.scored);
  const faults = new Map<number, { title: string; why: string }>();
  columns.forEach((column, turn) => {
    const { sign } = quantity[turn]!;
    for (let i = 0; i < size; i++) {
      value[i]! += sign * column.value[i]!;
      if (column.state !== undefined && column.state[i]! > state[i]!) state[i] = column.state[i]!;
    }
    for (const [i, fault] of column.faults) if (!faults.has(i)) faults.set(i, fault);
  });
  for (let i = 0; i < size; i++) value[i] = Math.round(value[i]! * 1e9) / 1e9;
  return { value, state, faults };
}
