/** Something that was typed and has not been sent (bản nháp). */
export interface Draft {
  /** When it was last changed, ISO 8601. */
  readonly at: string;
  readonly value: unknown;
}

/** What a person has typed and not sent, by what it is of: `register`, `edit SK-2020-0001`. */
export type Drafts = Readonly<Record<string, Draft>>;

/** The drafts in a text; what another version of the add-on has written there is none, but for a registration alone. */
export function draftsIn(text: string): Drafts {
  try {
    const found = JSON.parse(text);
    if (found?.answers) return isMoment(found.at) ? { register: { at: found.at, value: found } } : {};
    return Object.fromEntries(Object.entries<Draft>(found.drafts).filter(([, { at }]) => isMoment(at)));
  } catch {
    return {};
  }
}

/** Blank if there are none. The oldest stay out where the text would have more letters than `most`. */
export function draftsText(drafts: Drafts, most: number): string {
  const names = Object.keys(drafts).sort((a, b) => (drafts[a]!.at < drafts[b]!.at ? 1 : -1));
  for (let count = names.length; count > 0; count--) {
    const kept = Object.fromEntries(names.slice(0, count).map(name => [name, drafts[name]!]));
    const text = JSON.stringify({ drafts: kept });
    if (text.length <= most) return text;
  }
  return '';
}

/** Of two drafts of the same the one that was changed last. */
export function newest(one: Drafts, other: Drafts): Drafts {
  const later = Object.entries(other).filter(([name, { at }]) => !one[name] || one[name].at < at);
  return { ...one, ...Object.fromEntries(later) };
}

const isMoment = (at: unknown) => typeof at === 'string' && !Number.isNaN(Date.parse(at));
