import type { AdminOverview } from './AdminOverview.ts';
import type { SetUpProgress, SetUpRequest } from './AdminSetUp.ts';
import type { Reply } from './Reply.ts';

/**
 * What the page «Thiết lập và kiểm tra» can ask the script to do. Each but the first refuses, with `readOnly`, whoever
 * may not edit the protected tab Cấu hình.
 */
export interface AdminServer {
  openAdmin(): Reply<AdminOverview>;
  setUpWorkbook(asked: SetUpRequest): Reply<SetUpProgress>;
}
