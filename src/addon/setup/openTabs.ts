import { tabsToOpen } from '../../contract/AdminSetUp.ts';
import { conductTab, titlesTab, titleTabs } from '../../tabs/fixed.ts';
import { served } from '../call/served.ts';
import { onlyAdmins } from '../settings/rights.ts';
import { tabSheet } from '../sheet/findTab.ts';

/** Tabs that stay hidden until somebody needs them, by what they are for; the first is what one comes to read. */
const hidden = { titles: [titleTabs.staff, titleTabs.units, titlesTab.name, conductTab.name] } as const;

/** Shows hidden tabs and selects the first. Only who may edit Cấu hình can. */
export const openTabs = served(
  { takes: tabsToOpen, by: onlyAdmins, alone: 'settled' },
  (spreadsheet, { what }) => {
    const sheets = hidden[what].map(name => tabSheet(spreadsheet, { name }));
    for (const sheet of sheets) sheet.showSheet();
    sheets[0]!.activate();
    return null;
  },
);
