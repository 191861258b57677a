import { criteriaColumns } from '../../../domain/criteria/criteriaColumns.ts';
import { columnOf, stages } from '../../../domain/judgement/columns.ts';
import { NOT_RATED } from '../../../domain/periods/rating.ts';
import { columnName } from '../../../domain/text/cellName.ts';
import { NOT_APPLICABLE } from '../../../domain/text/readCell.ts';
import type { Column, Counted, Reference, Source, Where } from '../../../tabs/Column.ts';
import { staffCode, unitCode } from '../../../tabs/codes.ts';
import { criteriaTab } from '../../../tabs/fixed.ts';
import { initiativesTab } from '../../../tabs/initiatives.ts';
import { resultColumns, yearResultsTab } from '../../../tabs/results.ts';
import { staffTab } from '../../../tabs/staff.ts';
import type { Tab } from '../../../tabs/Tab.ts';
import { tasksTab } from '../../../tabs/tasks.ts';
import { unitsTab } from '../../../tabs/units.ts';
import { settings } from '../../settings/settings.ts';
import type { Layout } from './Layout.ts';
import { quotedName, settingValue } from './references.ts';

type Block = Source & { kind: 'block' };
type RowSource = Exclude<Source, { kind: 'block' | 'spill' }>;

/** The tab whose rows a counting function counts. */
export const countedTab = ({ call }: Block) => (call === 'COUNT_TASKS' ? tasksTab : initiativesTab);

/** The formula of a column in one row of a tab, row 1 being the header, for a workbook that is laid out so. */
export function formulaOf(tab: Tab, column: Column, row: number, layout: Layout): string | undefined {
  const { source, onlyFor } = column;
  if (!source || source.kind === 'spill') return undefined;
  const write = new Writer(tab, layout);
  if (source.kind === 'block') return row === 1 ? `=${write.block(source)}` : undefined;
  if (tab.follows) return row === 1 ? `=${write.everyRow(column, source, tab.follows)}` : undefined;
  if (row === 1) return undefined;
  const call = write.ofRow(column, source, row);
  if (onlyFor === undefined) return `=${call}`;
  const who =
    onlyFor === 'heads'
      ? `${write.own(staffTab.columns.head.header, row)}="Có"`
      : `${write.own(unitCode.column, row)}="Trung tâm"`;
  return `=IF(${who}; ${call}; "")`;
}

/** One formula for the whole table, open below, so that rows added later are scored too. */
export function scoring({ name, scored }: Tab, layout: Layout): string {
  const { by, criteria, results } = scored!;
  const view = Object.values(results).map(({ header }) => header.toLowerCase());
  const last = columnName(layout.resultsOf(name) - 1);
  return `=${by}(A${layout.headOf(name) + 1}:${last}; ${quotedName(layout.nameOf(criteria))}!A1:K; "${view.join('; ')}")`;
}

/** What fills a column of a tab that follows another one. */
export const FOLLOWING = 'FILTER';

/**
 * A cell that shows what the same row has at `place` of the body's own list. A unit shows its code; as long as no unit is
 * called so, the name that stands there.
 */
export function shownFrom(place: number, { header }: Column, row: number, layout: Layout): string {
  const text = `TRIM($${columnName(place)}${row})`;
  if (header !== unitCode.column) return `=${text}`;
  const of = (title: string) => {
    const column = columnName(layout.columnOf(unitCode.tab, title));
    return `${quotedName(layout.nameOf(unitCode.tab))}!$${column}:$${column}`;
  };
  const match = `MATCH(${text}; ${of(unitsTab.columns.name.header)}; 0)`;
  return `=IFERROR(INDEX(${of(unitCode.column)}; ${match}); ${text})`;
}

/** Writes the formulas of a tab. */
class Writer {
  constructor(
    private readonly tab: Tab,
    private readonly layout: Layout,
  ) {}

  /** One counting function for the whole block: a COUNTIFS per cell over thousands of rows is far too slow. */
  block(source: Block): string {
    const { call, items } = source;
    const { name, columns } = countedTab(source);
    const key = this.letter(this.tab.name, this.tab.columns[this.tab.key!]!.header);
    const asked = `"${items.map(item => this.counted(item)).join('; ')}"`.replace(/&""$/, '');
    return `${call}(${key}${this.layout.headOf(this.tab.name) + 1}:${key}; ${this.whole(name, columns.state.header)}; ${asked})`;
  }

  /** Within quotation marks: a cell is joined by closing and opening them. */
  private counted(item: Counted): string {
    return typeof item === 'string'
      ? item
      : `${item.count} trừ "&${settingValue(item.lessSetting, this.layout)}&"`;
  }

  /** The column for every row of the tab that is followed, its header among them. */
  everyRow(column: Column, source: RowSource, { tab, column: key }: Reference): string {
    const keys = this.area(tab, key);
    return `${FOLLOWING}(IF(${keys}="${key}"; "${column.header}"; ${this.ofRow(column, source, 1)}); ${keys}<>"")`;
  }

  ofRow(column: Column, source: RowSource, row: number): string {
    if (source.kind === 'ofUnit') {
      const key = this.own(unitCode.column, row);
      return `INDEX(${this.area(unitCode.tab, source.column)}; MATCH(${key}; ${this.area(unitCode.tab, unitCode.column)}; 0))`;
    }
    if (source.kind === 'reaches') return this.reaches(source, row);
    if (source.kind === 'disagreement')
      return `TRIM(${source.columns.map(data => this.disagreement(data, row)).join('&')})`;
    if (source.kind === 'ofYear') return this.ofYear(source.result, row);
    if (source.kind === 'followed') return this.own(column.header, row);
    const { known, where } = source;
    const conditions = (wanted: readonly Where[]) => this.conditions(wanted, column, source.tab, row);
    const call =
      source.kind === 'sum'
        ? `SUMIFS(${this.area(source.tab, source.column)}; ${conditions(where)})`
        : `COUNTIFS(${conditions(where)})`;
    if (known === undefined) return call;
    const others = where.filter(([header]) => header !== known);
    const blanks = `COUNTIFS(${conditions([...others, [known, '']])})`;
    // The engine of the local spreadsheet takes an array that is compared for one that it has compared before.
    return `IF(${this.tab.follows ? blanks : `${blanks}>0`}; ""; ${call})`;
  }

  private reaches({ columns, criterion }: Source & { kind: 'reaches' }, row: number): string {
    const { name } = criteriaTab;
    const [target, code] = [criteriaColumns.target, criteriaColumns.code].map(([title]) =>
      this.area(name, title),
    );
    const cells = columns.map(header => this.own(header, row)).join('; ');
    const least = `VALUE(INDEX(${target}; MATCH("${criterion}"; ${code}; 0)))`;
    const unless = `IF(COUNT(${cells})<${columns.length}; ""; "Không")`;
    return `IFERROR(IF(SUM(${cells})>=${least}; "Có"; ${unless}); "")`;
  }

  /** The last row of the year that there is holds; a rating without what says that the year is not whole, after the ceilings. */
  private ofYear(result: 'score' | 'rating', row: number): string {
    const { name, columns } = yearResultsTab;
    const of = (id: keyof typeof columns) => this.area(name, columns[id].header);
    const { tab, column: key } = this.tab.follows!;
    const bare = (text: string) => `LEFT(${text}; FIND(" (tạm tính"; ${text}&" (tạm tính")-1)`;
    const rated = (score: string, rating: string) =>
      `IF(${score}="${NOT_APPLICABLE}"; "${NOT_RATED}"; ${rating})`;
    const after = `IF(${of('afterCeiling')}=""; ${of('rating')}; ${of('afterCeiling')})`;
    const now = (header: string) => this.area(tab, header);
    const { score, rating } = resultColumns;
    const [found, shown] =
      result === 'score'
        ? [of('score'), now(score.header)]
        : [rated(of('score'), bare(after)), rated(now(score.header), now(rating.header))];
    const year = `"Năm "&${settingValue(settings.year.name, this.layout)}&" ${tab} "&${this.own(key, row)}`;
    return `IFERROR(XLOOKUP(${year}; ${of('period')}&" "&${of('tab')}&" "&${of('code')}; ${found}; NA(); 0; -1); ${shown})`;
  }

  /** «Lệch «Mức gương mẫu»: tự chấm Tốt, thẩm định Khá, chốt –. » where two of the three that are there differ. */
  private disagreement(data: string, row: number): string {
    const cells = stages.map(stage => this.own(columnOf(stage, data), row)) as [string, string, string];
    const [self, appraisal, final] = cells;
    const differ = [
      [self, appraisal],
      [self, final],
      [appraisal, final],
    ].map(([a, b]) => `AND(${a}<>""; ${b}<>""; ${a}<>${b})`);
    const shown = (cell: string) => `IF(${cell}=""; "–"; ${cell})`;
    const text = `"Lệch «${data}»: tự chấm "&${shown(self)}&", thẩm định "&${shown(appraisal)}&", chốt "&${shown(final)}&". "`;
    return `IF(OR(${differ.join('; ')}); ${text}; "")`;
  }

  /** A cell of the same row; all cells of the column in the tab that is followed. */
  own(header: string, row: number): string {
    if (this.tab.follows) return this.area(this.tab.follows.tab, header);
    return `$${this.letter(this.tab.name, header)}${row}`;
  }

  private conditions(where: readonly Where[], column: Column, tab: string, row: number): string {
    return where
      .flatMap(([header, value]) =>
        this.wanted(value, column, row).map(condition => [this.area(tab, header), condition]),
      )
      .map(pair => pair.join('; '))
      .join('; ');
  }

  private wanted(value: Where[1], column: Column, row: number): readonly string[] {
    if (typeof value === 'string') return [`"${value}"`];
    return 'person' in value ? [this.own(staffCode.column, row)] : this.unit(column, row);
  }

  /** The unit of the row as conditions; the Trung tâm stands for every unit, but not for the header of the column. */
  private unit({ onlyFor }: Column, row: number): readonly string[] {
    const key = this.own(unitCode.column, row);
    if ((this.tab.follows?.tab ?? this.tab.name) !== unitCode.tab) return [key];
    const every = onlyFor === 'center' ? '"*"' : `IF(${key}="Trung tâm"; "*"; ${key})`;
    return [every, `"<>${unitCode.column}"`];
  }

  /** `'Sáng kiến'!A1:K`: the tab as far as the column that is last needed. */
  private whole(tab: string, last: string): string {
    return `${this.quoted(tab)}!A1:${this.letter(tab, last)}`;
  }

  private area(tab: string, header: string): string {
    const letter = this.letter(tab, header);
    return `${this.quoted(tab)}!$${letter}:$${letter}`;
  }

  private letter(tab: string, header: string): string {
    return columnName(this.layout.columnOf(tab, header));
  }

  private quoted(tab: string): string {
    return quotedName(this.layout.nameOf(tab));
  }
}
