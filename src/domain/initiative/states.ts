import { Names } from '../text/Names.ts';

/**
 * A state (trạng thái) of an initiative. `step` says how far it has come; initiatives at the same step count alike.
 * `counts` is false for those that were refused or withdrawn: they never count as having come anywhere.
 * `exact` states are counted by themselves only when asked for by name.
 */
export interface InitiativeState {
  readonly name: string;
  readonly step: number;
  readonly counts: boolean;
  readonly exact: boolean;
}

/** In the order of the life of an initiative. Source: 2-scoring.md, COUNT_INITIATIVES. */
export const initiativeStates: readonly InitiativeState[] = [
  { name: 'Đã đăng ký', step: 0, counts: true, exact: false },
  { name: 'Cần bổ sung', step: 0, counts: true, exact: true },
  { name: 'Không duyệt', step: 0, counts: false, exact: true },
  { name: 'Đã rút', step: 0, counts: false, exact: true },
  { name: 'Đã duyệt', step: 1, counts: true, exact: false },
  { name: 'Đang triển khai', step: 2, counts: true, exact: false },
  { name: 'Đã áp dụng', step: 3, counts: true, exact: false },
  { name: 'Không hiệu quả', step: 3, counts: true, exact: true },
  { name: 'Có hiệu quả', step: 4, counts: true, exact: false },
  { name: 'Không công nhận', step: 4, counts: true, exact: true },
  { name: 'Được công nhận', step: 5, counts: true, exact: false },
];

export const stateNames = new Names(initiativeStates.map(state => [state.name, state]));

/** Whether an initiative in state `now` counts as having reached `asked`. */
export function hasReached(now: InitiativeState, asked: InitiativeState): boolean {
  if (asked.exact) return now === asked;
  return now.counts && now.step >= asked.step;
}
