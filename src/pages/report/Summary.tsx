import type { Overview } from '../../contract/Overview.ts';
import { isReached } from '../../domain/overview/Facts.ts';
import { type InitiativeCounts, initiativeCounts } from '../../domain/overview/initiativeCounts.ts';
import { centerOf, leaders } from '../../domain/overview/ranking.ts';
import { ratingCounts } from '../../domain/overview/ratingCounts.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { concernsNone, explainedRating, isNotRated } from '../../domain/periods/rating.ts';
import { shownScore } from '../../domain/text/formatNumber.ts';
import { formatDay } from '../../domain/text/parseDate.ts';
import { momentOf } from '../texts/clock.ts';
import { notCountedTexts } from '../texts/overview/notCounted.ts';

const groups = {
  units: 'đơn vị',
  heads: 'người đứng đầu',
  official: 'công chức',
  publicEmployee: 'viên chức',
  worker: 'người lao động',
  other: 'cán bộ chưa rõ đối tượng',
} as const;

/** What came of the campaign, in sentences. */
export function Summary({ overview }: { readonly overview: Overview }) {
  const { results, targets, initiatives, year, shown, today } = overview;
  const { bands, groups: counted } = ratingCounts(results, overview.bands);
  const center = centerOf(results);
  const first = leaders(results);
  const counts = initiativeCounts(initiatives, year);
  const total = (result: Result) =>
    concernsNone(result) ? 'không tiêu chí nào áp dụng' : shownScore(result.score) || 'chưa có điểm';
  const rated = (result: Result) => {
    const rating = explainedRating(result);
    if (isNotRated(result)) return ', không xếp loại';
    return rating === '' ? '' : `, xếp loại ${rating}`;
  };
  return (
    <>
      <p>{sourceOf(overview)}.</p>
      {center && <p>{`${center.name}: ${total(center)}${rated(center)}.`}</p>}
      {counted.map(({ group, size, counts, unrated }) => (
        <p key={group}>
          {`${size} ${groups[group]}: ${[
            ...bands.flatMap((band, at) => (counts[at] ? [`${counts[at]} ${band}`] : [])),
            ...(unrated > 0 ? [`${unrated} chưa xếp loại`] : []),
          ].join('; ')}.`}
        </p>
      ))}
      {first[0] && (
        <p>
          {`Đơn vị ${first.length > 1 ? 'đồng hạng nhất' : 'dẫn đầu'}: ${first.map(({ name }) => name).join('; ')}, ${shownScore(first[0].score)} điểm${rated(first[0])}.`}
        </p>
      )}
      {shown.period !== '' && (
        <p>{`Chỉ tiêu và sáng kiến dưới đây theo số liệu ngày ${formatDay(today)}.`}</p>
      )}
      {targets.length > 0 && (
        <p>{`${targets.filter(isReached).length}/${targets.length} chỉ tiêu 100% đã đạt ở mọi nơi áp dụng.`}</p>
      )}
      <p>
        {initiatives.length === 0
          ? 'Chưa có sáng kiến nào được đăng ký.'
          : initiativesSaid(counts, initiatives.length)}
      </p>
    </>
  );
}

/** Three sentences that add up: who counts, who does not, all rows by state. */
function initiativesSaid(counts: InitiativeCounts, rows: number): string {
  const { registered, effective, states } = counts;
  const byState = states.map(
    ({ state, count }) => `${count} ${(state || 'chưa ghi trạng thái').toLowerCase()}`,
  );
  return [
    `${registered} sáng kiến đã đăng ký, ${effective} đã có hiệu quả.`,
    notCountedTexts.vi(counts),
    `Theo trạng thái, cả ${rows} dòng: ${byState.join('; ')}.`,
  ]
    .filter(text => text !== '')
    .join(' ');
}

/** Which results a page of paper is made from, as a sentence without its full stop. */
export function sourceOf({ shown, today }: Pick<Overview, 'shown' | 'today'>): string {
  if (shown.period === '') return `Số liệu của bảng tính ngày ${formatDay(today)}, chưa chốt`;
  const by = shown.by === '' ? '' : ` bởi ${shown.by}`;
  const at = shown.at === '' ? '' : ` lúc ${momentOf(shown.at)}`;
  const [result, written] = shown.kind === 'year' ? ['Kết quả tổng hợp', 'tổng hợp'] : ['Kết quả', 'đã chốt'];
  return `${result} ${shown.period}, ${written} lần ${shown.round}${at}${by}`;
}
