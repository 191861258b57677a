import type { Language } from '../../../domain/text/Language.ts';
import type { ScoredBodies } from '../../scoreAll.ts';
import type { BodySummary } from '../../summary.ts';
import { aboveIn } from '../columns.ts';
import { words } from '../words.ts';
import { bar, escaped, legend, number, percent, stack, table } from './parts.ts';
import { style } from './style.ts';

/** What the page is told beside the scores. */
interface Shown {
  readonly isAcross: boolean;
  readonly language: Language;
  readonly criteria: string;
  readonly central: { readonly bands: readonly string[] };
}

/** The page of a run: figures of all bodies with charts, nothing from elsewhere, no person by name. */
export function pageOf({ bodies, refused, differences, rows }: ScoredBodies, shown: Shown): string {
  const { language, central, isAcross, criteria } = shown;
  const { page, headers } = words;
  const ordered = [...bodies].sort((a, b) => (b.average ?? -1) - (a.average ?? -1));
  const facts = [
    page.counts({ bodies: bodies.length, rows }),
    isAcross ? page.across : page.within,
    page.criteria({ file: criteria }),
  ].map(one => escaped(one[language]));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(page.title[language])}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(page.title[language])}</h1>
<p>${facts.join('<br>')}</p>
<p class="hint">${escaped(page.personal[language])}</p>
${section(page.ratings[language], ratings(bodies, central.bands, language))}
${section(page.bodies[language], eachBody(ordered, central.bands, language))}
${section(page.above[language], ceilings(ordered, language))}
${section(
  page.refused[language],
  listed(
    language,
    page.refused[language],
    [headers.file, headers.why, headers.fix].map(one => one[language]),
    refused.map(({ path, reason, fix }) => [path, reason, fix].map(escaped)),
  ),
)}
${section(words.tabs.differences[language], `<p>${escaped(page.differences({ number: differences.all })[language])}</p>`)}
</main>
</body>
</html>
`;
}

const section = (title: string, content: string) =>
  `<section><h2>${escaped(title)}</h2>\n${content}</section>`;

function listed(
  language: Language,
  name: string,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return `<p>${escaped(words.page.none[language])}</p>`;
  return table(
    name,
    titles.map(title => ({ title })),
    rows,
  );
}

/** How many rows of all bodies have each rating. */
function ratings(bodies: readonly BodySummary[], bands: readonly string[], language: Language): string {
  const { rating, number: ofNumber, share } = words.page;
  const sum = (of: (one: BodySummary) => number) => bodies.reduce((all, one) => all + of(one), 0);
  const named = [
    ...bands.map((band, at) => ({ name: band, value: sum(({ counts }) => counts[at]!), place: at })),
    { name: words.headers.unrated[language], value: sum(({ unrated }) => unrated), place: -1 },
    { name: words.headers.faulty[language], value: sum(({ faulty }) => faulty), place: -2 },
  ].filter(({ value, place }) => value > 0 || place >= 0);
  const all = Math.max(
    1,
    sum(({ rows }) => rows),
  );
  return table(
    words.page.ratings[language],
    [
      { title: rating[language] },
      { title: ofNumber[language], isNumber: true },
      { title: share[language], isNumber: true },
      { title: words.page.distribution[language] },
    ],
    named.map(({ name, value, place }) => [
      escaped(name),
      number(value, language),
      percent(value / all, language),
      bar(value / all, place),
    ]),
  );
}

function eachBody(bodies: readonly BodySummary[], bands: readonly string[], language: Language): string {
  const { headers, page } = words;
  const columns = [
    { title: headers.body[language] },
    { title: headers.rows[language], isNumber: true },
    { title: headers.average[language], isNumber: true },
    ...[...bands, headers.unrated[language], headers.faulty[language]].map(title => ({
      title,
      isNumber: true,
    })),
    { title: page.distribution[language] },
  ];
  const rows = bodies.map(one => {
    const parts = [...one.counts, one.unrated, one.faulty];
    return [
      escaped(one.body),
      number(one.rows, language),
      one.average === undefined ? '–' : number(one.average, language, 2),
      ...parts.map(part => number(part, language)),
      stack(parts, bands.length),
    ];
  });
  return `<p class="hint">${escaped(page.bodiesNote[language])}</p>
${legend([...bands, headers.unrated[language], headers.faulty[language]], bands.length)}
${table(page.bodies[language], columns, rows)}`;
}

function ceilings(bodies: readonly BodySummary[], language: Language): string {
  const above = bodies.filter(one => aboveIn(one) > 0);
  return listed(
    language,
    words.page.above[language],
    [words.headers.body[language], words.headers.ceilings[language]],
    above.map(({ body, ceilings: stands }) => [
      escaped(body),
      stands
        .filter(({ standing, limit }) => standing > limit)
        .map(stand => escaped(words.ceiling(stand)[language]))
        .join('<br>'),
    ]),
  );
}
