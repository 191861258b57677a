/** The parts of the report that can be left out, in their order. */
export const reportParts = ['summary', 'units', 'staff', 'initiatives', 'forms'] as const;
export type ReportPart = (typeof reportParts)[number];
