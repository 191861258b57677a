import { both } from './both.ts';

/** Why a file could not be written. */
export const whyNot = {
  full: both('đĩa đã đầy', 'the disk is full'),
  refused: both(
    'không có quyền ghi, hoặc tệp đang mở trong chương trình khác',
    'there is no right to write, or another program has the file open',
  ),
  gone: both('thư mục không có', 'there is no such folder'),
  failed: both('đĩa báo lỗi', 'the disk reports a fault'),
} as const;

const CODES: Readonly<Record<string, keyof typeof whyNot>> = {
  ...{ ENOSPC: 'full', EDQUOT: 'full', EFBIG: 'full' },
  ...{ EROFS: 'refused', EACCES: 'refused', EPERM: 'refused', EBUSY: 'refused', ETXTBSY: 'refused' },
  ...{ ENOENT: 'gone', ENOTDIR: 'gone', EIO: 'failed' },
};

/** Why a file could not be written, as far as a person can do something about it; undefined for any other error. */
export function whyUnwritten(error: unknown): keyof typeof whyNot | undefined {
  return CODES[(error as NodeJS.ErrnoException).code ?? ''];
}
