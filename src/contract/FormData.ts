/** A person of the roster (danh sách cán bộ); e-mails never leave the server. */
export interface Person {
  readonly code: string;
  readonly name: string;
  /** Name of the unit, its code where the unit is not in its tab. */
  readonly unit: string;
}

/** What the page needs to show the form. */
export interface FormData {
  readonly language: 'vi' | 'en';
  readonly people: readonly Person[];
  /** The code of the person who has opened it, if their e-mail is in the roster; else blank. */
  readonly me: string;
  /** The last day, dd/mm/yyyy; blank if there is none. */
  readonly deadline: string;
}
