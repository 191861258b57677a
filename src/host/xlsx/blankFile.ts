import { randomUUID } from 'node:crypto';
import { core } from '../engine/univer.ts';
import { NOTHING_KEPT, type OpenedFile } from './readSnapshot.ts';

/** A new spreadsheet as Google makes it: one empty tab. */
export function blankFile(name: string): OpenedFile {
  const tab = core.mergeWorksheetSnapshotWithDefault({
    id: 's0',
    name: 'Trang tính1',
    rowCount: 1000,
    columnCount: 26,
  });
  const snapshot = {
    id: `wb-${randomUUID()}`,
    name,
    appVersion: '0.25.1',
    locale: core.LocaleType.VI_VN,
    styles: {},
    sheetOrder: [tab.id],
    sheets: { [tab.id]: tab },
    resources: [],
  };
  return { snapshot, lost: [], kept: NOTHING_KEPT, protections: [], store: {} };
}
