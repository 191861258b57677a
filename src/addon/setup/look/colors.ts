import type { Audience } from '../../../tabs/Tab.ts';

/** Colours of cells; every text has a contrast of at least 4.5 to its background (WCAG 2.2 AA). */
export const colors = {
  text: '#1f1f1f',
  header: '#d3e3fd',
  calculated: '#f3f3f3',
  fault: '#f9dedc',
  faultText: '#b3261e',
  missing: '#fff3cd',
  missingText: '#7a4d00',
} as const;

/** The colour of a tab says for whom it is. */
export const tabColors: Readonly<Record<Audience, string>> = {
  everyone: '#146c2e',
  staff: '#0b57d0',
  managers: '#b06000',
  admin: '#5f6368',
};
