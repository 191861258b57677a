import { formatShare, parseShare, WHOLE } from '../../initiative/shares.ts';
import { caseKey } from '../../text/fold.ts';
import { splitCodes } from '../../text/splitCodes.ts';
import { Reader } from '../Reader.ts';
import type { Check } from './Check.ts';

/** Shares that do not total 100 %, or are not one for each author. Words: the shares, their total, how many authors. */
export const sharesTotal: Check = facts => {
  const reader = Reader.of(facts, 'Sáng kiến');
  const people = new Set(
    Reader.of(facts, 'Cán bộ')
      ?.spots('Mã cán bộ')
      .map(({ text }) => caseKey(text)),
  );
  return (reader?.spots('Tỷ lệ đóng góp') ?? []).flatMap(({ row, text }) => {
    const authors = splitCodes(reader!.text('Mã tác giả', row), code => people.has(caseKey(code)));
    if (authors.length === 0 && text === '') return [];
    const shares = listed(text).map(share => parseShare(share));
    const total = shares.reduce((sum: number, share) => sum + (share ?? 0), 0);
    const isWhole = total === WHOLE && shares.length === authors.length && !shares.includes(undefined);
    const words = [text, formatShare(total), String(shares.length), String(authors.length)];
    return isWhole ? [] : [reader!.fault('Tỷ lệ đóng góp', row, words)];
  });
};

function listed(text: string): readonly string[] {
  return text
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '');
}
