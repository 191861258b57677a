import type { WhyUnsaved } from '../sheet/Message.ts';

const CODES: Readonly<Record<string, WhyUnsaved>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'refused',
  EACCES: 'refused',
  EPERM: 'refused',
  EBUSY: 'refused',
  ETXTBSY: 'refused',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
};

/** Why a file could not be written, as far as a person can do something about it. */
export function whyUnsaved(error: unknown): WhyUnsaved {
  return CODES[(error as NodeJS.ErrnoException).code ?? ''] ?? 'failed';
}
