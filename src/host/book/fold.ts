/** A name without regard to case, marks and blanks: «TIEU CHI», «Tiêu  chí» and its NFD form are one. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\s_\u200B\uFEFF]+/g, ' ')
    .trim();
}
