import { anybody, nothing, served } from '../call/served.ts';
import { periodsData, readAll } from '../periods/periodsData.ts';

/** The running period, what is frozen, what has changed since. Anybody who may see the sheet may ask. */
export const openPeriods = served({ takes: nothing, by: anybody }, spreadsheet =>
  periodsData(readAll(spreadsheet)),
);
