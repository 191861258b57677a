import type { TableFault } from './TableFault.ts';

/**
 * What becomes of a fault of the criteria table, found in a row of the range (1 is the header): scoring throws it, a
 * check notes it and reads on.
 */
export type Report = (fault: TableFault, row: number) => void;
