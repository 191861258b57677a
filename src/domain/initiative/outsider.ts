/** Stands among codes for an author who is not of this body (người ngoài cơ quan): counts for nobody, and is no fault. */
export const OUTSIDER = '–';
