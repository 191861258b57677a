import { blank } from './bang-trong/bang-trong.ts';
import type { Campaigns } from './campaignsFile.ts';
import { cchc2020 } from './cchc-2020/cchc-2020.ts';
import { nd233 } from './nd-233-2026/nd-233-2026.ts';
import { officials2026 } from './nd-335-2025/nd-335-2025.ts';

/** Every campaign that ships with the add-on; the first is the one that set-up proposes. */
export const campaigns: Campaigns = [cchc2020, nd233, officials2026, blank];
