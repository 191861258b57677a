import { formatNumber } from '../text/formatNumber.ts';

/** All of an initiative, in hundredths of a percent: shares (tỷ lệ đóng góp) are whole numbers of these. */
export const WHOLE = 10_000;

/** Equal shares that add up to the whole: the hundredths that are left over go to the first. */
export function equalShares(count: number): readonly number[] {
  const each = Math.floor(WHOLE / count);
  const left = WHOLE - each * count;
  return Array.from({ length: count }, (_, at) => (at < left ? each + 1 : each));
}

/** «33,34», without the percent sign. */
export function formatShare(share: number): string {
  return formatNumber(share / 100);
}

/** Reads «33,34», «33.34» or «33,34 %»: above 0, at most 100, at most two decimals; undefined for anything else. */
export function parseShare(text: string): number | undefined {
  const match = /^\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*%?\s*$/.exec(text);
  if (!match) return undefined;
  const share = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return share > 0 && share <= WHOLE ? share : undefined;
}
