/** Room for a few figures by hand. */
const GAP = '\u00a0'.repeat(6);

/** What stands above every paper of a public body. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const letterhead = {
  /** Quốc hiệu; written in capitals. */
  country: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  /** Tiêu ngữ. */
  motto: 'Độc lập - Tự do - Hạnh phúc',
  /** Left blank for the registry (văn thư), as the number is. */
  placeAndDate: `……………, ngày${GAP}tháng${GAP}năm${GAP}`,
  /** `sign` is that of the kind of document, such as BC. */
  number: (sign: string) => `Số:${GAP}${GAP}/${sign}-${GAP}`,
  /** In place of a name that Cấu hình does not give. */
  unnamed: '……………………',
  /** Below what somebody signs as. */
  signing: '(Ký, ghi rõ họ tên)',
} as const;
