import { tidy } from './tidy.ts';

/**
 * Without regard to case: the key under which codes, names and headers are compared first. Ð and ð, which some
 * keyboards give for Đ and đ (U+00D0, U+00F0), are these.
 */
export function caseKey(text: string): string {
  const key = tidy(text).toLowerCase();
  return key.includes('ð') ? key.replace(/ð/g, 'đ') : key;
}

/**
 * The key of words, not of codes: i and y are one where they are the whole vowel of an open syllable («Tỉ lệ» is «Tỷ lệ»,
 * «quí» is «quý»).
 */
export function wordKey(text: string): string {
  const key = caseKey(text);
  return /[yỳýỷỹỵ]/.test(key) ? key.replace(WORD, withI) : key;
}

const WORD = /[a-z\u00DF-\u024F\u1E00-\u1EFF]+/g;
const OPEN = /^(?:ngh|[cgknpt]h|ng|tr|gi|qu|[bcdđghklmnpqrstvx])?[yỳýỷỹỵ]$/;
const I_OF: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

function withI(word: string): string {
  return OPEN.test(word) ? word.slice(0, -1) + I_OF[word.slice(-1)]! : word;
}

/** Without regard to case or marks: «Đào» → «dao», «hoà» and «hòa» → «hoa». */
export function fold(text: string): string {
  return withoutMarks(caseKey(text));
}

/** Words without marks: «Tỷ lệ» and «tỉ lệ» → «ti le». */
export function foldWords(text: string): string {
  return withoutMarks(wordKey(text));
}

function withoutMarks(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}
