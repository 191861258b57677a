import { plausibleTitles } from '../../../tests/fixtures/plausibleTitles.ts';
import { similarTitles } from '../../../tests/fixtures/similarTitles.ts';
import { SimilarTitles } from '../../domain/initiative/similar/SimilarTitles.ts';
import { type Finder, falselyWarned, ours, pairKinds, plain, warned, warnedTooSoon } from './finders.ts';
import { check, inTurn } from './measure.ts';

const TITLES = 2000;
const LEAST = [0.5, 0.55, 0.6];

/** What similar titles cost while somebody types, and how many are found and how many warnings are false, beside the plain way. */
export function similar(): void {
  times();
  const register = [...similarTitles.map(({ registered }) => registered), ...plausibleTitles(TITLES)];
  const finders = [ours(register), ...plain(register, LEAST)];
  const parts = ['fitting', 'heldOut', 'late'] as const;
  console.log(
    `     similar titles offered, of pairs fitted on / held out / late          ours   plain from ${LEAST.join('   from ')}`,
  );
  for (const kind of pairKinds) {
    const shares = finders.map(find =>
      parts.map(part => {
        const pairs = similarTitles.filter(pair => pair.kind === kind && pair.part === part);
        return `${warned(find, pairs)}/${pairs.length}`;
      }),
    );
    line(
      `${kind}${kind === 'lookAlike' ? ' (false)' : ''}`,
      shares.map(all => all.join(' ')),
    );
  }
  const some = plausibleTitles(TITLES).filter((_, at) => at % 40 === 7);
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const measured = (of: (find: Finder) => number) => finders.map(of);
  const sure = measured(find => falselyWarned(find, some));
  const soon = measured(find => warnedTooSoon(find, some));
  line('falsely, of titles in the same frames', sure.map(percent));
  line('too soon, of words typed', soon.map(percent));
  check('titles in the same frames that warn falsely', sure[0]! * 100, 5, '%');
  check('half a title typed that warns', soon[0]! * 100, 10, '%');
}

function line(what: string, figures: readonly string[]): void {
  console.log(`       ${what.padEnd(40)} ${figures.map(figure => figure.padStart(18)).join(' ')}`);
}

function times(): void {
  const register = plausibleTitles(TITLES).map((title, at) => ({
    number: `SK-2020-${at}`,
    title,
    unit: 'Trạm mẫu',
    state: 'Đã đăng ký',
  }));
  const [prepare] = inTurn(15, () => new SimilarTitles(register));
  check(`preparing ${TITLES} titles for similar ones`, prepare!, 50, 'ms');
  const titles = new SimilarTitles(register);
  const keys = similarTitles
    .slice(0, 60)
    .flatMap(({ typed }) => Array.from(typed, (_, at) => typed.slice(0, at + 1)));
  let at = 0;
  const [key] = inTurn(1500, () => titles.find(keys[at++ % keys.length]!));
  check(`similar ones of ${TITLES} titles, for a key`, key!, 10, 'ms');
}
