import { SimilarTitles } from '../../domain/initiative/similar/SimilarTitles.ts';
import { plainTrigrams } from './plainTrigrams.ts';

/** The titles of a register that a finder offers for a typed one, best first. */
export type Finder = (typed: string) => readonly string[];

/** As many as a person is shown, and the typed title itself where it is in the register. */
const MOST = 4;

/** Our finder. */
export function ours(register: readonly string[]): Finder {
  const similar = new SimilarTitles(
    register.map((title, at) => ({
      number: String(at).padStart(6, '0'),
      title,
      unit: '',
      state: 'Đã đăng ký',
    })),
  );
  return typed => similar.find(typed, MOST).map(({ entry }) => entry.title);
}

/** The plain one, warning from each of several likenesses. */
export function plain(register: readonly string[], least: readonly number[]): readonly Finder[] {
  const likenesses = plainTrigrams(register);
  return least.map(
    from => typed =>
      likenesses(typed)
        .map((likeness, at) => ({ likeness, title: register[at]! }))
        .filter(({ likeness }) => likeness >= from)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, MOST)
        .map(({ title }) => title),
  );
}
