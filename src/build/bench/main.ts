import { formulas } from './formulas.ts';
import { Limits } from './Limits.ts';
import { results } from './results.ts';
import { serviceCalls } from './serviceCalls.ts';
import { similar } from './similar.ts';
import { spreadsheet } from './spreadsheet.ts';
import { upkeep } from './upkeep.ts';

/*
 * `npm run bench`: what a formula, similar titles, the local spreadsheet, the sidebar, freezing, dashboard, set-up and check
 * cost, as times and ratios of one run. Exits with 1 if a limit is broken.
 */

const limits = new Limits();
formulas(limits);
similar(limits);
await spreadsheet(limits);
await serviceCalls(limits);
await results(limits);
await upkeep(limits);

if (limits.broken.length > 0) {
  console.error(`Over the limit: ${limits.broken.join('; ')}`);
  process.exitCode = 1;
}
