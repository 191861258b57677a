import type * as z from 'zod/mini';
import type { SheetField } from '../domain/council/sheetFields.ts';
import type { Standing } from '../domain/council/standings.ts';
import type { Language } from '../domain/text/Language.ts';
import type { Day } from '../domain/text/parseDate.ts';
import type { HandedSheet } from './Council.ts';
import type { InitiativeContent } from './Initiative.ts';
import { request, textUpTo } from './schema.ts';

/** Asks for the papers of one initiative by its number; blank: of all that were put to the council in this round. */
export const dossierAsked = request({ number: textUpTo(100) });

export type DossierAsked = z.infer<typeof dossierAsked>;

/** An author as the papers name them; blank is what nobody has told. */
export interface DossierAuthor {
  readonly name: string;
  readonly unit: string;
  readonly post: string;
  /** In percent, as it stands in the register («33,34»). */
  readonly share: string;
}

/** A member of the council as the papers name them. */
export interface DossierMember {
  readonly name: string;
  readonly role: string;
  readonly post: string;
}

/** What the council has concluded; blank what the history does not tell of it. */
export interface Conclusion {
  /** ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly why: string;
}

/** What the papers of an initiative are made from. */
export interface DossierInitiative extends Omit<InitiativeContent, 'authors'> {
  readonly authors: readonly DossierAuthor[];
  /** The names of those who score it: the council but for its authors. */
  readonly asked: readonly string[];
  /** What they have handed in, and how it stands; null as long as whoever asks has to hand in their own first. */
  readonly scored: {
    readonly sheets: readonly (HandedSheet & { readonly member: string })[];
    readonly standing: Standing;
  } | null;
  /** Null where it is not concluded yet. */
  readonly conclusion: Conclusion | null;
  /** Whether it is proposed for recognition: recognised, or not concluded yet and its points, enough of them, pass. */
  readonly isProposed: boolean;
}

/** Hồ sơ sáng kiến: what the papers of one initiative, or of a round, are made from. */
export interface Dossier {
  readonly language: Language;
  /** As in an Overview. */
  readonly campaign: string;
  readonly organisation: string;
  readonly parent: string;
  readonly signer: string;
  /** The day on which this was read. */
  readonly today: Day;
  readonly members: readonly DossierMember[];
  /** What members give points for. */
  readonly fields: readonly SheetField[];
  /** In the order of the register. */
  readonly initiatives: readonly DossierInitiative[];
}
