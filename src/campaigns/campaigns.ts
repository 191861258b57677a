import { blank } from './bang-trong/bang-trong.ts';
import type { Campaigns } from './campaignsFile.ts';
import { cchc2020 } from './cchc-2020/cchc-2020.ts';

/** Every campaign that ships with the add-on; the first is the one that set-up proposes. */
export const campaigns: Campaigns = [cchc2020, blank];
