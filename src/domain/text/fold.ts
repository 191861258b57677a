import { tidy } from './tidy.ts';

/** Without regard to case: the key under which names, codes and headers are compared first. */
export function caseKey(text: string): string {
  return tidy(text).toLowerCase();
}

/** Without regard to case or marks: «Đào» → «dao», «hoà» and «hòa» → «hoa». */
export function fold(text: string): string {
  return caseKey(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}
