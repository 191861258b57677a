/* What the functions of formulas do, in words: half a megabyte that nobody needs before the sheet is shown. */
export { default } from '@univerjs/sheets-formula/locale/vi-VN';
