import { formatShare, parseShare, WHOLE } from '../../../domain/initiative/shares.ts';
import { caseKey } from '../../../domain/text/fold.ts';
import { splitCodes } from '../../../domain/text/splitCodes.ts';
import { initiativesTab } from '../../initiatives.ts';
import { staffTab } from '../../staff.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = {
  readonly text: string;
  readonly total: string;
  readonly shares: number;
  readonly authors: number;
};

/** Shares that do not total 100 %, or are not one for each author. */
export const find: Find<Fields> = facts => {
  const { authorCodes, shares: given } = initiativesTab.columns;
  const reader = Reader.of(facts, initiativesTab);
  const people = new Set(
    Reader.of(facts, staffTab)
      ?.spots(staffTab.columns.code)
      .map(({ text }) => caseKey(text)),
  );
  return (reader?.spots(given) ?? []).flatMap(({ row, text }) => {
    const authors = splitCodes(reader!.text(authorCodes, row), code => people.has(caseKey(code)));
    if (authors.length === 0 && text === '') return [];
    const shares = listed(text).map(share => parseShare(share));
    const total = shares.reduce((sum: number, share) => sum + (share ?? 0), 0);
    const isWhole = total === WHOLE && shares.length === authors.length && !shares.includes(undefined);
    const fields = { text, total: formatShare(total), shares: shares.length, authors: authors.length };
    return isWhole ? [] : [reader!.fault(given, row, fields)];
  });
};

function listed(text: string): readonly string[] {
  return text
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '');
}

export const words: Wording<Fields> = ({ text, total, shares, authors }) => ({
  fault:
    shares === authors
      ? {
          vi: `Tỷ lệ đóng góp «${text}» cộng lại là ${total}%`,
          en: `The shares «${text}» add up to ${total} %`,
        }
      : text === ''
        ? {
            vi: `Chưa ghi tỷ lệ đóng góp của ${authors} tác giả`,
            en: `The shares of the authors (${authors}) are blank`,
          }
        : {
            vi: `Có ${authors} tác giả mà ${shares} tỷ lệ đóng góp («${text}»)`,
            en: `${authors} authors have ${shares} shares («${text}»)`,
          },
  fix: {
    vi: 'Ghi mỗi tác giả một số, tổng đúng 100, cách nhau bằng dấu ;',
    en: 'Write one number for each author, 100 in all, with ; between',
  },
});
