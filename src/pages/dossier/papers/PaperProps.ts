import type { Dossier, DossierAuthor, DossierInitiative } from '../../../contract/Dossier.ts';

/** What a paper about one initiative is made from. */
export interface PaperProps {
  readonly dossier: Dossier;
  readonly initiative: DossierInitiative;
}

/** What a paper about all that are printed is made from. */
export interface ListProps {
  readonly dossier: Dossier;
  readonly initiatives: readonly DossierInitiative[];
}

/** In the place of what is not known, to be written by hand. */
export const UNKNOWN = '……………';

/** «Nguyễn An (60%); Lê Thị Đào (40%)». */
export function authorsText(authors: readonly DossierAuthor[]): string {
  return authors.map(({ name, share }) => (share === '' ? name : `${name} (${share}%)`)).join('; ');
}
