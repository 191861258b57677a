/** Who owns the local spreadsheet and opens it unless the address says somebody else. */
export const OWNER = 'quantri@vidu.vn';
