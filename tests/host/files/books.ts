import { writeXlsx } from 'hucre/xlsx';
import { mark } from '../../../src/host/xlsx/mark.ts';

/** A workbook of another program. */
export const strange = (word: string): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Một', rows: [[word]] }] });

/** A workbook that this program wrote. */
export const own = async (word: string): Promise<Uint8Array> => mark(await strange(word));
