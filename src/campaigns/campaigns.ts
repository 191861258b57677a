import { blank } from './bang-trong/bang-trong.ts';
import type { Campaign } from './Campaign.ts';
import { cchc2020 } from './cchc-2020/cchc-2020.ts';

/** Every campaign that ships with the add-on; the first is the one that set-up proposes. */
export const campaigns: readonly [Campaign, ...Campaign[]] = [cchc2020, blank];
