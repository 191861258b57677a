import type { DocumentState } from '../domain/basis/DocumentState.ts';

/** Nghị định 233/2026/NĐ-CP, on which a campaign rests, too. */
export const decree233 = {
  number: '233/2026/NĐ-CP',
  date: '26/06/2026',
  about: 'xếp loại đơn vị sự nghiệp công lập và viên chức; công chức theo 335/2025/NĐ-CP',
  from: '01/07/2026',
} as const satisfies DocumentState & { readonly date: string };

/**
 * The documents of the State that every campaign knows, whatever it rests on itself: those that have ended, and what has
 * taken their place. Read in a scanned text and in press summaries, not in the official gazette: cần đối chiếu.
 */
export const knownDocuments: readonly DocumentState[] = [
  // Xếp loại cán bộ, công chức, viên chức, and what amends it.
  ...['90/2020/NĐ-CP', '48/2023/NĐ-CP'].map(number => ({
    number,
    until: '30/06/2026',
    replacedBy: '233/2026/NĐ-CP',
    usableUntil: '31/12/2026',
  })),
  decree233,
  { number: '98/2023/NĐ-CP', replacedBy: '152/2025/NĐ-CP' },
  { number: '152/2025/NĐ-CP', about: 'thi đua, khen thưởng' },
];
