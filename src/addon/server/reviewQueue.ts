import { nothing, served } from '../call/served.ts';
import { History } from '../register/History.ts';
import { queueOf } from '../register/queueOf.ts';
import { Register } from '../register/Register.ts';
import { reviewer } from '../register/reviewer.ts';

/** What the council has to look at, and what it has decided last. Only the council may ask. */
export const reviewQueue = served({ takes: nothing, by: reviewer }, (spreadsheet, _, { viewer }) =>
  queueOf(Register.open(spreadsheet), History.open(spreadsheet), viewer),
);
