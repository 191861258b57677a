import { letterhead } from '../../../domain/overview/letterhead.ts';
import { Table } from '../../parts/Table.tsx';
import { Blank } from '../../report/Blank.tsx';
import { Country } from '../../report/Letterhead.tsx';
import { Signatures } from '../../report/Signatures.tsx';
import { type PaperProps, UNKNOWN } from './PaperProps.ts';
import { Part } from './Part.tsx';

const helpers = ['1', '2', '3'];

/**
 * Đơn yêu cầu công nhận sáng kiến: what its authors ask for and declare. Source of its parts: 8-law-2026.md «The dossier of an
 * initiative»; the words are ours, cần đối chiếu.
 */
export function Application({ dossier: { organisation }, initiative }: PaperProps) {
  const { number, kind, title, field, authors, starts, before, now, expected } = initiative;
  return (
    <section class="form dossier">
      <div class="letterhead alone">
        <div>
          <Country />
        </div>
      </div>
      <h2 class="center title">ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN</h2>
      <p class="center italic">{`Số tiếp nhận: ${number}`}</p>
      <Blank label="Kính gửi:" filled={organisation === '' ? '' : `Hội đồng sáng kiến ${organisation}`} />
      <p>Tôi (chúng tôi) ghi tên dưới đây:</p>
      <Table
        rows={authors}
        keyOf={({ name, unit, share }) => `${name} ${unit} ${share}`}
        empty={UNKNOWN}
        columns={[
          { title: 'TT', width: 7, kind: 'number', cell: (_, at) => at + 1 },
          { title: 'Họ và tên', width: 25, cell: ({ name }) => name },
          { title: 'Ngày tháng năm sinh', width: 16, cell: () => UNKNOWN },
          { title: 'Nơi công tác', width: 21, cell: ({ unit }) => unit || UNKNOWN },
          { title: 'Chức danh', width: 17, cell: ({ post }) => post || UNKNOWN },
          { title: 'Tỷ lệ đóng góp (%)', width: 14, kind: 'number', cell: ({ share }) => share || UNKNOWN },
        ]}
      />
      <p>
        {'là tác giả, đề nghị xét công nhận sáng kiến: '}
        <strong>{`«${title}»`}</strong>
        {kind === '' ? '.' : ` (${kind.toLowerCase()}).`}
      </p>
      <Blank label="1. Chủ đầu tư tạo ra sáng kiến (nếu không phải tác giả):" />
      <Blank label="2. Lĩnh vực áp dụng:" filled={field} />
      <Blank label="3. Ngày áp dụng lần đầu hoặc áp dụng thử:" filled={starts} />
      <Part title="4. Thực trạng trước khi có sáng kiến" text={before} />
      <Part title="5. Nội dung của sáng kiến" text={now} />
      <Part title="6. Điều kiện cần thiết để áp dụng" />
      <Part title="7. Lợi ích thu được hoặc dự kiến, theo ý kiến của tác giả" text={expected} />
      <Part title="8. Lợi ích theo ý kiến của nơi đã áp dụng hoặc áp dụng thử" />
      <div class="together">
        <h3>9. Những người đã tham gia áp dụng lần đầu hoặc áp dụng thử</h3>
        <Table
          rows={helpers}
          keyOf={at => at}
          columns={[
            { title: 'TT', width: 7, kind: 'number', cell: at => at },
            { title: 'Họ và tên', width: 27, cell: () => UNKNOWN },
            { title: 'Nơi công tác', width: 22, cell: () => UNKNOWN },
            { title: 'Chức danh', width: 17, cell: () => UNKNOWN },
            { title: 'Nội dung công việc hỗ trợ', width: 27, cell: () => UNKNOWN },
          ]}
        />
      </div>
      <div class="together">
        <p>
          Tôi (chúng tôi) cam đoan những điều nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu
          trách nhiệm trước pháp luật./.
        </p>
        <p class="place italic">{letterhead.placeAndDate}</p>
        <Signatures right={authors.length > 1 ? 'Các tác giả' : 'Tác giả'} />
      </div>
    </section>
  );
}
