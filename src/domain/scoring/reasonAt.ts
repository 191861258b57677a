import { caseKey } from '../text/fold.ts';
import { formatNumber, roundShown } from '../text/formatNumber.ts';
import { LACKING } from '../text/readCell.ts';
import { givenAt, isOfPenalties, rulesAt, shareOf } from './groups.ts';
import { limitsAt, unmetText } from './limitsAt.ts';
import type { Measure } from './Measure.ts';
import { outcomeAt } from './outcomeAt.ts';
import { bandsAt, ratingAt, type Scores, scaleAt, totalOf } from './Scores.ts';

/**
 * Why row `i` stands where it stands: what is missing, what vetoed, what cost points, what was left out, in the
 * order of the criteria.
 */
export function reasonAt(scores: Scores, i: number): string {
  const missing: string[] = [];
  const lost: string[] = [];
  const gained: string[] = [];
  const left: string[] = [];
  const noted: string[] = [];
  const full = membersOfFull(scores, i);
  for (const measure of scores.measures) {
    const outcome = outcomeAt(measure, i);
    const { code, data, judge } = measure.criterion;
    const place = `${code} «${data}»`;
    if (outcome?.kind === 'missing' && judge.effect !== 'report') missing.push(`${code} «${outcome.what}»`);
    else if (outcome?.kind === 'notApplicable' && judge.effect === 'points')
      left.push(`${place} (${outcome.why})`);
    else if (outcome?.kind === 'verdict' && !outcome.met)
      (judge.effect === 'report' ? noted : lost).push(`${place}: ${outcome.why}`);
    else if (outcome?.kind === 'adjusted' && outcome.points !== 0)
      (outcome.points < 0 ? lost : gained).push(
        `${place}: ${outcome.why} (${outcome.points < 0 ? '−' : '+'}${formatNumber(Math.abs(outcome.points))} điểm)`,
      );
    else if (outcome?.kind === 'scored' && roundShown(outcome.of - outcome.points) > 0 && !full.has(measure))
      lost.push(`${place}: ${outcome.why} (−${formatNumber(outcome.of - outcome.points)} điểm)`);
    else if (outcome?.kind === 'scored' && outcome.isOdd) gained.push(`${place}: ${outcome.why}`);
  }
  if (scores.bands[scores.rows.kind[i]!] === 'undecided') missing.push('Xếp loại «Đối tượng»');
  const parts = [
    ...(missing.length > 0 ? [`${LACKING}${missing.join(', ')}`] : []),
    ...limitAt(scores, i),
    ...[unmetText(limitsAt(scores, i))].filter(text => text !== ''),
    ...lost,
    ...gained,
    ...groupsAt(scores, i),
    ...scaledAt(scores, i),
    ...(noted.length > 0 ? [`Chưa đạt, không tính điểm: ${noted.join('; ')}`] : []),
    ...(left.length > 0 ? [`Không áp dụng: ${left.join(', ')}`] : []),
  ];
  const hasTotal = !Number.isNaN(totalOf(scores, i));
  if (lost.length === 0 && missing.length === 0 && hasTotal) parts.unshift('Đủ điểm mọi tiêu chí');
  if (parts.length === 0 && !hasTotal) parts.push('Không có tiêu chí cho điểm nào áp dụng cho dòng này');
  return parts.join('; ');
}

/** Which limit made the rating, where one did. */
function limitAt(scores: Scores, i: number): string[] {
  const set = bandsAt(scores, i);
  const at = ratingAt(scores, i);
  if (at < 0) return [];
  if (at === scores.vetoed[i]) return [`Xếp loại ${set[at]!.name} do điểm liệt`];
  const steps = scores.demoted[i]!;
  if (steps > 0) return [`Xếp loại ${set[at]!.name} sau khi hạ ${steps} bậc`];
  const total = totalOf(scores, i);
  const hasTotal = scores.incomplete[i] === 0 && !Number.isNaN(total);
  if (hasTotal && !set.slice(0, at).some(band => band.reached(total))) return [];
  const { name } = set[at]!;
  const above = scores.measures.find(measure => {
    const outcome = outcomeAt(measure, i);
    return outcome?.kind === 'capped' && caseKey(outcome.band) === caseKey(name);
  });
  const cause = above ? `, không được trên «${above.criterion.data}»` : ' do điều kiện xếp loại';
  return [`Xếp loại ${name}${cause}`];
}

/** That the points were put on a scale, where the maxima of what applies add up to something else. */
function scaledAt(scores: Scores, i: number): string[] {
  const { earned, possible } = scores;
  const { top } = scaleAt(scores, i);
  if (!(totalOf(scores, i) < top) || roundShown(possible[i]!) === roundShown(top)) return [];
  const points = `${formatNumber(earned[i]!)}/${formatNumber(possible[i]!)}`;
  return [`Được ${points} điểm, quy về thang ${formatNumber(top)}`];
}

/** The criteria of groups that give all that they may: what one of them lacks costs nothing. */
function membersOfFull({ groups, rows }: Scores, i: number): ReadonlySet<Measure> {
  const full = groups.filter(group => {
    const rules = rulesAt(group, rows, i);
    if (rules === 'undecided' || rules.length === 0) return false;
    const { points, max } = shareOf(givenAt(group, i), rules, isOfPenalties(group));
    return max > 0 && points > max - 1e-9;
  });
  return new Set(full.flatMap(({ members }) => members));
}

/** What groups give, where a rule of theirs lets them give less than their criteria. */
function groupsAt(scores: Scores, i: number): string[] {
  return scores.groups.flatMap(group => {
    const rules = rulesAt(group, scores.rows, i);
    if (rules === 'undecided' || rules.length === 0) return [];
    const given = givenAt(group, i);
    const sum = given.reduce((all, { points }) => all + points, 0);
    const { points } = shareOf(given, rules, isOfPenalties(group));
    if (roundShown(points) === roundShown(sum)) return [];
    const name = group.rules[0]!.group;
    return [
      `Nhóm «${name}» tính ${formatNumber(Math.abs(points))} trong ${formatNumber(Math.abs(sum))} điểm`,
    ];
  });
}
