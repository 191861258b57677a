import { createHash } from 'node:crypto';
import type { IObjectMatrixPrimitiveType, Nullable, Workbook } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, IFormulaDataItem } from '@univerjs/engine-formula';
import type { CellValue } from '../sheet/CellValue.ts';
import { formula } from './univer.ts';

const { ArrayValueObject, AsyncObject, BaseFunction, ErrorType, ErrorValueObject } = formula;
const { BooleanValueObject, NumberValueObject, StringValueObject } = formula;

/** One value, or a range as rows. */
export type Argument = CellValue | readonly (readonly CellValue[])[];

/** Where a formula stands, from 0. */
export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** The workbook and its formulas, as those who work beside the engine need them. */
export interface Formulas {
  readonly workbook: Workbook;
  readonly unit: string;
  /** Blank where there is none. */
  formula(tab: string, row: number, column: number): string;
  formulaCells(tab: string): IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;
  run(mutation: string, params: object, options?: object): void;
}

/** What a cell function of the script needs from the engine. */
export interface FunctionHost {
  /** Runs the function; rejects with a message for the person. */
  call(name: string, args: readonly Argument[]): Promise<Argument>;
  /** The values of a range, cell by cell: the engine's own conversion makes blanks 0 and dates numbers. */
  read(reference: BaseReferenceObject): Argument;
  /** What is said of a formula that may not be calculated, for where it stands or what it refers to. */
  refusal(place: Place, references: readonly BaseReferenceObject[]): string | undefined;
  /** Reports what happened at a place: a message, or undefined for success. */
  fault(place: Place, message: string | undefined): void;
}

/** A function of the script as the engine knows it. */
export function ownFunction(name: string, host: FunctionHost): InstanceType<typeof BaseFunction> {
  class Own extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;

    override isAsync(): boolean {
      return true;
    }

    override calculate(...variants: BaseValueObject[]) {
      const place = { tab: this.subUnitId ?? '', row: this.row, column: this.column };
      const failed = (message: string) => {
        host.fault(place, message);
        return ErrorValueObject.create(ErrorType.ERROR, message);
      };
      const references = variants.filter(variant => variant.isReferenceObject()) as unknown[];
      const refusal = host.refusal(place, references as BaseReferenceObject[]);
      if (refusal !== undefined) return failed(refusal);
      const result = host
        .call(
          name,
          variants.map(variant => argumentOf(variant, host)),
        )
        .then(
          value => {
            host.fault(place, undefined);
            return toObject(value);
          },
          (error: Error) => failed(error.message),
        );
      return new AsyncObject(result);
    }
  }
  return new Own(name);
}

function argumentOf(variant: BaseValueObject | BaseReferenceObject, host: FunctionHost): Argument {
  if (variant.isReferenceObject()) return host.read(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (value.isError()) return String(value.getValue());
  if (!value.isArray()) return scalar(value);
  const rows: CellValue[][] = [];
  (value as InstanceType<typeof ArrayValueObject>).iterator((cell, row, column) => {
    rows[row] ??= [];
    rows[row][column] = cell ? scalar(cell) : '';
  });
  return single(rows);
}

function scalar(value: BaseValueObject): CellValue {
  if (value.isNull()) return '';
  const plain = value.getValue();
  return value.isBoolean() ? Boolean(plain) : (plain as CellValue);
}

/** As in Sheets, one cell is its value and not a range. */
export function single(rows: readonly (readonly CellValue[])[]): Argument {
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
}

function toObject(value: Argument) {
  if (!Array.isArray(value)) return cellObject(value as CellValue);
  const rows = value as readonly (readonly CellValue[])[];
  return ArrayValueObject.create({
    calculateValueList: rows.map(row => row.map(cellObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cellObject(value: CellValue): BaseValueObject {
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'object') return NumberValueObject.create(value.serial, 'dd/mm/yyyy');
  return StringValueObject.create(value);
}

/** So many results are kept: more than a workbook has formulas of the script. */
const MOST = 64;

/**
 * Cell functions depend on nothing but their arguments: as in Sheets, the same call is not made again. `call` gets the
 * arguments as JSON.
 */
export function remembered(call: (name: string, args: string) => Promise<Argument>) {
  const results = new Map<string, Promise<Argument>>();
  return (name: string, args: readonly Argument[]): Promise<Argument> => {
    const text = JSON.stringify(args);
    const key = `${name} ${createHash('sha1').update(text).digest('base64')}`;
    const result = results.get(key) ?? call(name, text);
    results.delete(key);
    results.set(key, result);
    result.catch(() => results.delete(key));
    const [oldest] = results.keys();
    if (results.size > MOST) results.delete(oldest!);
    return result;
  };
}
