/**
 * The version of the workbook that this add-on makes. 1: everything before the setting existed; 2: protection, the
 * settings of who may edit, moments with their time of day.
 */
export const sheetVersion = 2;
