import { views } from '../../domain/scoring/views.ts';
import { markdownTable } from './markdownTable.ts';

/** What each view shows, by its English name. */
const shows: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  score: [
    'Điểm trên thang 100; «Chưa đủ dữ liệu» khi còn thiếu, «Không áp dụng» khi không tiêu chí nào áp dụng',
    'the total on 100; «Chưa đủ dữ liệu» while data are missing, «Không áp dụng» where no criterion applies',
  ],
  rating: ['Loại theo các dòng Xếp loại', 'the band'],
  rank: ['Thứ hạng; bằng nhau thì đồng hạng', 'the rank; ties share it'],
  reason: ['Mất điểm ở đâu, vì sao', 'what cost points, and why'],
  next: ['Còn thiếu gì để lên loại trên', 'what is missing for the next band'],
  provisional: ['Điểm trên các tiêu chí đã có dữ liệu', 'the total on the criteria that have data'],
  details: ['Mỗi tiêu chí một cột', 'one column per criterion'],
};

/** The views as a Markdown table; one that is not described here is an error. */
export function viewTable(): string {
  return markdownTable(
    ['View', 'Cho biết · Shows'],
    views.map(view => {
      const words = shows[view.en];
      if (!words) throw new Error(`src/build/docs/viewTable.ts does not describe the view «${view.en}»`);
      return [`\`${view.vi}\`<br>\`${view.en}\``, `${words[0]}<br>*${words[1]}*`];
    }),
  );
}
