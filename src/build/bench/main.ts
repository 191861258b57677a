import { formulas } from './formulas.ts';
import { broken } from './measure.ts';
import { operations } from './operations.ts';
import { similar } from './similar.ts';
import { spreadsheet } from './spreadsheet.ts';

/*
 * `npm run bench`: what a formula, similar titles, the local spreadsheet, the sidebar, freezing, dashboard, set-up and check
 * cost, as times and ratios of one run. Exits with 1 if a limit is broken.
 */

for (const measure of [formulas, similar, spreadsheet, operations]) await measure();

if (broken.length > 0) {
  console.error(`Over the limit: ${broken.join('; ')}`);
  process.exitCode = 1;
}
