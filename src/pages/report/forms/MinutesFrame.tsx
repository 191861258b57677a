import { BlankLines } from '../Blank.tsx';
import { Signatures } from '../Signatures.tsx';

/** Room for figures by hand. */
const GAP = '\u00a0'.repeat(8);
const clock = `${GAP}giờ${GAP}phút`;

/** When a meeting began: nowhere on record, so written by hand. */
export const MinutesStart = () => (
  <p class="spaced">{`Bắt đầu lúc${clock}, ngày${GAP}tháng${GAP}năm${GAP}`}</p>
);

/** What a meeting concluded, when it ended and who signs. */
export const MinutesEnd = () => (
  <div class="together">
    <h3>3. Kết luận</h3>
    <BlankLines count={4} />
    <p class="spaced">{`Cuộc họp kết thúc lúc${clock} cùng ngày. Biên bản đã được đọc lại cho người dự họp nghe.`}</p>
    <Signatures left="Thư ký" right="Chủ trì" />
  </div>
);
