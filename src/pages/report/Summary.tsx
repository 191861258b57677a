import type { Overview } from '../../contract/Overview.ts';
import { initiativeCounts } from '../../domain/overview/initiativeCounts.ts';
import { ranking } from '../../domain/overview/ranking.ts';
import { ratingCounts } from '../../domain/overview/ratingCounts.ts';
import { shownScore } from '../../domain/overview/shownScore.ts';
import { formatDay } from '../../domain/text/parseDate.ts';

const groups = { units: 'đơn vị', heads: 'người đứng đầu', others: 'cán bộ không giữ chức vụ' } as const;

/** I. What came of the campaign, in sentences. */
export function Summary({ overview }: { readonly overview: Overview }) {
  const { results, bands, targets, initiatives, year, shown, today } = overview;
  const reached = targets.filter(({ met, of, missing }) => met === of && missing === 0).length;
  const [best] = ranking(results).filter(({ score }) => typeof score === 'number');
  const { total, states } = initiativeCounts(initiatives, year);
  return (
    <section>
      <h2>I. Tóm tắt</h2>
      <p>
        {shown.period === ''
          ? `Số liệu lấy từ bảng tính ngày ${formatDay(today)}, chưa chốt.`
          : `Kết quả ${shown.period}, chốt lần ${shown.round}${shown.by === '' ? '' : ` bởi ${shown.by}`}.`}
      </p>
      {ratingCounts(results, bands).map(({ group, size, counts, unrated }) => (
        <p key={group}>
          {`${size} ${groups[group]}: `}
          {[
            ...bands.flatMap((band, at) => (counts[at] ? [`${counts[at]} ${band}`] : [])),
            ...(unrated > 0 ? [`${unrated} chưa xếp loại`] : []),
          ].join('; ')}
          .
        </p>
      ))}
      {best && (
        <p>
          {`Đơn vị dẫn đầu: ${best.name}, ${shownScore(best.score)} điểm${best.rating === '' ? '' : `, xếp loại ${best.rating}`}.`}
        </p>
      )}
      {targets.length > 0 && (
        <p>{`${reached}/${targets.length} chỉ tiêu 100% đã đạt ở tất cả nơi áp dụng.`}</p>
      )}
      <p>
        {total === 0
          ? 'Chưa có sáng kiến nào được đăng ký.'
          : `${total} sáng kiến: ${states.map(({ state, count }) => `${count} ${state.toLowerCase()}`).join('; ')}.`}
      </p>
    </section>
  );
}
