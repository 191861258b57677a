import type { InitiativeContent } from '../../contract/Initiative.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { contentOf } from './initiativeOf.ts';
import { Register } from './Register.ts';

const states = ['Có hiệu quả', 'Được công nhận'];

/**
 * Kho sáng kiến: what the council has found effective or recognised, newest first, as the register has it; read in one call.
 * Anybody who may see the sheet may ask.
 */
export const recognisedInitiatives = served(
  { takes: nothing, by: anybody },
  (spreadsheet): readonly InitiativeContent[] => {
    const register = Register.open(spreadsheet);
    return register.numbered
      .filter(at => states.includes(register.state(at)))
      .map(at => contentOf(register, at, []))
      .sort((one, other) => other.registeredAt.localeCompare(one.registeredAt));
  },
);
