import { Blank } from '../../report/Blank.tsx';
import { Letterhead } from '../../report/Letterhead.tsx';
import { Signatures } from '../../report/Signatures.tsx';
import { authorsText, type PaperProps } from './PaperProps.ts';
import { Part } from './Part.tsx';

/** Báo cáo mô tả giải pháp: what was, what is new, where it can be applied, what comes of it, what proves it. */
export function Description({ dossier, initiative }: PaperProps) {
  const { number, title, field, unit, authors, starts, before, now, expected, evidence } = initiative;
  return (
    <section class="form dossier">
      <Letterhead overview={dossier} />
      <h2 class="center title">BÁO CÁO MÔ TẢ GIẢI PHÁP</h2>
      <p class="center strong">{title}</p>
      <p class="center italic">{`Số tiếp nhận: ${number}`}</p>
      <h3>1. Thông tin chung</h3>
      <Blank label="Tác giả:" filled={authorsText(authors)} />
      <Blank label="Đơn vị:" filled={unit} />
      <Blank label="Lĩnh vực áp dụng:" filled={field} />
      <Blank label="Ngày bắt đầu áp dụng:" filled={starts} />
      <Part title="2. Thực trạng" text={before} />
      <Part title="3. Nội dung giải pháp" text={now} />
      <Part title="4. Tính mới" />
      <Part title="5. Khả năng áp dụng, nhân rộng" />
      <Part title="6. Hiệu quả, lợi ích" text={expected} />
      <Part title="7. Tài liệu, minh chứng kèm theo" text={evidence} />
      <div class="together">
        <Signatures left="Xác nhận của đơn vị" right={authors.length > 1 ? 'Các tác giả' : 'Tác giả'} />
      </div>
    </section>
  );
}
