import type {
  DependencyIdentifier,
  ICellData,
  IObjectMatrixPrimitiveType,
  IWorkbookData,
  Nullable,
} from '@univerjs/core';
import type { BaseReferenceObject, IFormulaDataItem } from '@univerjs/engine-formula';
import { type CellArea, type CellValue, grid } from '../sheet/CellValue.ts';
import type { Change } from '../sheet/Change.ts';
import { dropTypedOver, isNews } from '../sheet/Change.ts';
import { Calculation } from './Calculation.ts';
import { FaultMarks } from './FaultMarks.ts';
import { FormulaPlaces } from './FormulaPlaces.ts';
import { guardFormulas } from './guardFormulas.ts';
import { knowSpills } from './knowSpills.ts';
import { mendRule } from './mendRule.ts';
import { type Argument, ownFunction, type Place, remembered } from './ownFunction.ts';
import { rangeValues } from './rangeValues.ts';
import { isCircular, isUnsteady } from './refused.ts';
import { Spills } from './Spills.ts';
import { sheetsFunctions, sheetsOnly } from './sheetsFunctions.ts';
import { tidyDependencies } from './tidyDependencies.ts';
import { toCellValue } from './toCellValue.ts';
import { core, formula, newUniver, SheetDataValidationModel } from './univer.ts';

/** What the engine tells and asks the rest of the host. */
export interface EngineHost {
  /** What is said of a result that has no room. */
  readonly blocked: string;
  /** What is said of a formula that refers to its own cell. */
  readonly circular: string;
  /** What is said of an argument that is another one whenever it is calculated. */
  readonly unsteady: string;
  /** What is said of a formula that cannot be calculated. */
  readonly unreadableFormula: string;
  /** What is said of a step that the engine could not do. */
  readonly broken: string;
  /** Runs a cell function of the script with arguments as JSON. */
  call(name: string, args: string): Promise<Argument>;
  /** A change took place; `origin` is the window that made it. */
  changed(change: Change, origin: string | undefined): void;
  /** The engine has met an error of its own and has gone on. */
  failed(error: unknown): void;
}

/** Mutations that only tell of calculation; the results come as changes of values. */
const INTERNAL =
  /^formula\.mutation\.(?!set-defined-name|remove-defined-name|set-array-formula-data|set-super|remove-super)/;
const SET_VALUES = 'sheet.mutation.set-range-values';
const ARRAY_DATA = 'formula.mutation.set-array-formula-data';

/**
 * The one owner of all cell values: a Univer workbook without a page. Windows, scripts and the file read and change it
 * through this. Formulas are in the engine's form, see `toEngine`.
 */
export class Engine {
  private readonly univer = newUniver(error => this.fail(error));
  private readonly injector = this.univer.__getInjector();
  private readonly commands = this.injector.get(core.ICommandService);
  private readonly resources = this.injector.get(core.IResourceManagerService);
  private readonly formulas = this.injector.get(formula.FormulaDataModel);
  private readonly faults: FaultMarks;
  private readonly own: RegExp;
  readonly spills = new Spills(this.injector, () => this.unit);
  readonly workbook;
  readonly calculation: Calculation;
  private failures = 0;
  private isDisposed = false;

  /** Opens a workbook with its own functions known; nothing is calculated before `calculation.release()`. */
  constructor(
    snapshot: IWorkbookData,
    functions: readonly string[],
    private readonly host: EngineHost,
  ) {
    const places = new FormulaPlaces(() => this.workbook);
    const known = new WeakSet<object>();
    this.commands.beforeCommandExecuted((command, options) => {
      places.before(command);
      mendRule(command, (tab, id) => this.service(SheetDataValidationModel).getRuleById(this.unit, tab, id));
      if (!options?.fromFormula) return;
      const params = command.params as object;
      const tab = this.workbook.getSheetBySheetId('subUnitId' in params ? String(params.subUnitId) : '');
      const cell = (row: number, column: number) => tab?.getCellRaw(row, column) || null;
      if (tab) dropTypedOver(params, cell);
      // What is calculated whenever anything changes, such as today's day, says mostly what it said.
      if (command.id === SET_VALUES && !isNews(params, cell)) known.add(params);
    });
    this.commands.onCommandExecuted((command, options) => {
      places.after();
      if (command.type !== core.CommandType.MUTATION || INTERNAL.test(command.id)) return;
      const origin = options?.origin as string | undefined;
      if (command.params && known.has(command.params)) return;
      if (command.id === ARRAY_DATA) {
        const news = this.spills.news();
        if (news) host.changed(news, origin);
        return;
      }
      const derived = options?.fromFormula ? { derived: true as const } : {};
      host.changed({ id: command.id, params: command.params ?? {}, ...derived }, origin);
    });
    places.serve(this.formulas);
    this.faults = new FaultMarks(this, this.spills, host.blocked);
    const own = [...functions, ...sheetsOnly.map(name => name.replace('.', '\\.'))];
    this.own = new RegExp(`(?<![\\w.])(?:${own.join('|')})\\(`, 'i');
    this.workbook = this.univer.createUnit<IWorkbookData, InstanceType<typeof core.Workbook>>(
      core.UniverInstanceType.UNIVER_SHEET,
      snapshot,
    );
    const functionHost = {
      call: remembered(host.call),
      read: (reference: BaseReferenceObject) => rangeValues(reference, this),
      fault: this.faults.note.bind(this.faults),
      refusal: (place: Place, references: readonly BaseReferenceObject[]) => {
        if (isCircular(place, references)) return host.circular;
        return isUnsteady(this, place, references) ? host.unsteady : undefined;
      },
    };
    this.injector
      .get(formula.IFunctionService)
      .registerExecutors(...functions.map(name => ownFunction(name, functionHost)), ...sheetsFunctions());
    tidyDependencies(this.injector);
    knowSpills(this.injector, this.spills);
    guardFormulas(this.injector, (place, outcome) =>
      this.faults.note(place, outcome === 'failed' ? host.unreadableFormula : undefined),
    );
    this.calculation = new Calculation(
      this.injector,
      () => this.faults.show(),
      this.spills,
      error => this.fail(error),
    );
  }

  get unit(): string {
    return this.workbook.getUnitId();
  }

  /** Whether a formula calls a function of the script, or of Sheets alone, which no other program knows. */
  callsOwn(formula: string): boolean {
    return this.own.test(formula);
  }

  /** A service of the engine, by its identifier. */
  service<Type>(identifier: DependencyIdentifier<Type>): Type {
    return this.injector.get(identifier);
  }

  /** A mutation or command made here, by a script or the host; throws if it is refused, or in people's words if it fails. */
  run(id: string, params: object, options?: { readonly fromFormula?: true }): void {
    const derived = options?.fromFormula ? { onlyLocal: true, fromFormula: true } : {};
    const { failures } = this;
    let isRefused = false;
    try {
      isRefused = this.commands.syncExecuteCommand(id, params, derived) === false;
    } catch (error) {
      this.fail(error);
    }
    if (this.failures > failures) throw new Error(this.host.broken);
    if (isRefused) throw new Error(`refused: ${id}`);
  }

  /** A change that a window made; throws if it does not fit. */
  apply({ id, params }: Change, origin: string): void {
    this.commands.syncExecuteCommand(id, params, { fromSync: true, origin });
  }

  /** Resolves when everything is calculated; false if that takes too long. */
  settled(): Promise<boolean> {
    return this.calculation.settled();
  }

  tab(id: string) {
    const tab = this.workbook.getSheetBySheetId(id);
    if (!tab) throw new Error(`no tab ${id}`);
    return tab;
  }

  /** The cell with the value that a formula elsewhere may have put into it. */
  cell(tab: string, row: number, column: number): ICellData | undefined {
    const own = this.tab(tab).getCellRaw(row, column) || undefined;
    if (own && own.v !== null && own.v !== undefined && own.v !== '') return own;
    return this.spills.cells(tab)[row]?.[column] ?? own;
  }

  /** The formula of a cell, in the engine's form; blank if there is none. One filled down from a cell above is written out. */
  formula(tab: string, row: number, column: number): string {
    const { f, si } = this.tab(tab).getCellRaw(row, column) || {};
    const filled = si ? this.formulas.getFormulaStringByCell(row, column, tab, this.unit) : undefined;
    return filled ?? f ?? '';
  }

  /** The formulas of a tab by row and column, those that were filled down without their text. */
  formulaCells(tab: string): IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>> {
    return this.formulas.getSheetFormulaData(this.unit, tab) ?? {};
  }

  format(tab: string, row: number, column: number): string | undefined {
    const style = this.workbook.getStyles().getStyleByCell(this.tab(tab).getCellRaw(row, column));
    return style?.n?.pattern;
  }

  value(tab: string, row: number, column: number): CellValue {
    return toCellValue(this.cell(tab, row, column), this.format(tab, row, column));
  }

  values(area: CellArea): CellValue[][] {
    return grid(area, (row, column) => this.value(area.tab, row, column));
  }

  /** Everything, with the data of plugins, as it is at this moment: to be read at once and not to be changed. */
  snapshot(): IWorkbookData {
    return {
      ...this.workbook.getSnapshot(),
      resources: this.resources.getResources(this.unit, core.UniverInstanceType.UNIVER_SHEET),
    };
  }

  dispose(): void {
    this.isDisposed = true;
    this.calculation.stop();
    this.univer.dispose();
  }

  private fail(error: unknown): void {
    if (this.isDisposed) return;
    this.failures++;
    this.host.failed(error);
  }
}
