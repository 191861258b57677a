/** The kinds (loại) of initiative; the form never calls one «công nhận», which a council decides. */
export const initiativeKinds: readonly string[] = ['Mô hình', 'Sáng kiến', 'Giải pháp', 'Cách làm hay'];

/** The fields of administrative reform (lĩnh vực CCHC). Source: Nghị quyết 30c/NQ-CP, in force in 2020. */
export const reformFields: readonly string[] = [
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính',
  'Cải cách tổ chức bộ máy',
  'Xây dựng đội ngũ cán bộ, công chức, viên chức',
  'Cải cách tài chính công',
  'Hiện đại hóa hành chính',
  'Khác',
];
