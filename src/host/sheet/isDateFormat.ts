/** Whether a number format shows dates or times: letters of day, month, year, hour outside quotes and brackets. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || /^general$/i.test(format)) return false;
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
