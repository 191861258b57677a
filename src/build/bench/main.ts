import { formulas } from './formulas.ts';
import { Limits } from './Limits.ts';
import { serviceCalls } from './serviceCalls.ts';
import { spreadsheet } from './spreadsheet.ts';

/*
 * `npm run bench`: what a formula, the local spreadsheet and the sidebar cost, as times and ratios of one run. Exits with 1 if a limit
 * is broken.
 */

const limits = new Limits();
formulas(limits);
await spreadsheet(limits);
await serviceCalls(limits);

if (limits.broken.length > 0) {
  console.error(`Over the limit: ${limits.broken.join('; ')}`);
  process.exitCode = 1;
}
