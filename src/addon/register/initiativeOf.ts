import type { Initiative } from '../../contract/Initiative.ts';
import { lastDecision } from '../../domain/initiative/lastDecision.ts';
import { possibleActions, type Standing } from '../../domain/initiative/obstacle.ts';
import { authorsOf, isSameCode } from './authorsOf.ts';
import type { Entry } from './History.ts';
import { type Identity, publicLabel } from './identity.ts';
import type { Register } from './Register.ts';
import type { Member } from './roster.ts';
import { isoOf } from './shown.ts';

/** Who looks at the register. */
export interface Viewer {
  readonly who: Identity;
  readonly members: readonly Member[];
  readonly reviews: boolean;
}

/** An initiative as a page shows it; `entries` are those of the history about it. */
export function initiativeOf(
  register: Register,
  at: number,
  entries: readonly Entry[],
  viewer: Viewer,
): Initiative {
  const text = (header: string) => register.text(at, header);
  const time = (header: string) => isoOf(register.cell(at, header));
  const { members, who, reviews } = viewer;
  const authors = authorsOf(register, at, members);
  return {
    number: text('Số tiếp nhận').trim(),
    kind: text('Loại'),
    title: text('Tên'),
    field: text('Lĩnh vực CCHC'),
    unit: text('Đơn vị') || text('Mã đơn vị'),
    authors,
    state: register.state(at),
    registeredAt: time('Thời điểm đăng ký'),
    updatedAt: time('Cập nhật lúc'),
    updatedBy: publicLabel(text('Người cập nhật'), members),
    starts: text('Ngày bắt đầu áp dụng'),
    evidence: text('Minh chứng'),
    reason: text('Lý do'),
    before: text('Thực trạng'),
    now: text('Giải pháp'),
    expected: text('Kết quả mong đợi'),
    version: register.version(at),
    history: entries.map(({ at: moment, who: label, what, from, to, why }) => ({
      at: moment,
      who: publicLabel(label, members),
      what,
      from,
      to,
      why,
    })),
    may: possibleActions(standingOf(register.state(at), entries), {
      isAuthor: isAuthor(who, authors),
      reviews,
    }),
  };
}

/** What steps depend on: the state, and the decision that can be undone. */
export function standingOf(state: string, entries: readonly Entry[]): Standing {
  return { state, decision: lastDecision(entries, state) };
}

export function isAuthor({ member }: Identity, authors: Initiative['authors']): boolean {
  return member !== undefined && authors.some(({ code }) => isSameCode(code, member.code));
}
