import type { Migration } from '../Migration.ts';
import { to2 } from './to2.ts';

/** From version to version, oldest first. */
export const migrations: readonly Migration[] = [to2];
