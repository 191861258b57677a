import { askWhether, closest } from '../text/closest.ts';
import { fold } from '../text/fold.ts';
import { quote } from '../text/quote.ts';
import { readCell } from '../text/readCell.ts';
import { wantsDigits } from './figure.ts';
import { conditionOf, rangeIn } from './parseTarget.ts';
import { choice } from './Reading.ts';
import type { Rule } from './Rule.ts';
import { usualLevels } from './scale.ts';
import type { Problem } from './TableFault.ts';

/** What is wrong with a Chỉ tiêu that is no condition, and what to write. */
export function unreadTarget(text: string, rule: Rule, levels: readonly string[]): Problem {
  const fault = `không đọc được ${quote(text)}`;
  if (rangeIn(text))
    return { fault: `${fault}: không có số nào trong khoảng này`, fix: 'Ghi số nhỏ trước, số lớn sau' };
  const [op, left] = conditionOf(text, levels);
  if (wantsDigits(left)) return { fault, fix: 'Viết bằng chữ số, ví dụ: ít nhất 12, từ 33,3% trở lên' };
  const isUsual = usualLevels.some(name => fold(name) === fold(left));
  const isLevel = rule.kind === 'criterion' && readCell(left).kind === 'text' && !/\d/.test(left);
  const fix =
    isLevel && (isUsual || op !== undefined)
      ? listLevels(rule, levels)
      : 'Viết ví dụ: > 20%, từ 90% trở lên, ít nhất 1, không quá 0, Tốt, Có';
  return { fault, fix: askWhether(closest(text, levels) ?? closest(left, levels), fix) };
}

/** Where the levels of a criterion are named. */
function listLevels(rule: Rule, levels: readonly string[]): string {
  const list = 'ghi các mức từ cao xuống thấp ở Thang điểm, ví dụ: Tốt; Khá; Đạt';
  return 'ordersLevels' in rule
    ? `Nếu là một mức, ${list}`
    : `${choice(levels)}. Mức khác thì dùng Đạt/không đạt và ${list}`;
}
