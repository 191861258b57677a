import { actions } from '../../domain/initiative/actions.ts';
import { nextStep } from '../../domain/initiative/nextStep.ts';
import type { Put } from '../register/council/scoring.ts';
import type { History } from '../register/History.ts';
import type { Register } from '../register/Register.ts';

/** The steps by which the council concludes. */
export const conclusions = actions.filter(({ by, scoresAnew }) => by === 'council' && !scoresAnew);

/** Whether the council is still to conclude on what stands at a state. */
export const awaitsCouncil = (state: string): boolean => nextStep(state)?.by === 'council';

/** What the council is to conclude on, and what it has concluded, in the order of the register. */
export function putToCouncil(register: Register, history: History): readonly Put[] {
  return register.numbered
    .filter(at => {
      const state = register.state(at);
      return awaitsCouncil(state) || conclusions.some(({ to }) => to === state);
    })
    .map(at => ({ at, entries: history.of(register.number(at)) }));
}
