import type { Result } from '../../domain/periods/Result.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { useWords } from '../texts/Language.tsx';
import { reportTexts } from '../texts/overview/report.ts';
import { keyOf } from './forms/FormProps.ts';

/** For whom forms are printed: the code of a unit, and one of its people or the unit alone by keyOf; blank for all. */
export interface Chosen {
  readonly unit: string;
  readonly one: string;
}

const nameOf = ({ code, name }: Result) => (name === code ? code : `${code}. ${name}`);

const isOf = (unit: string) => (result: Result) => unit === '' || caseKey(result.unit) === caseKey(unit);

/** The one who is chosen; else the unit and its people; else everybody. Who is not there any more counts as not chosen. */
export function chosenOf(results: readonly Result[], { unit, one: key }: Chosen): readonly Result[] {
  const ofUnit = results.filter(isOf(unit));
  const one = ofUnit.filter(result => keyOf(result) === key);
  if (one.length > 0) return one;
  return ofUnit.length > 0 ? ofUnit : results;
}

/** Chooses for whom, among those who have results. */
export function Whom({
  results,
  chosen,
  onChoose,
}: {
  readonly results: readonly Result[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => unknown;
}) {
  const words = useWords(reportTexts);
  const units = results.filter(({ side }) => side === 'units');
  // A unit by itself is to be had where it is chosen, or was when the report was opened.
  const people = results.filter(
    result =>
      isOf(chosen.unit)(result) &&
      (result.side === 'staff' || chosen.unit !== '' || keyOf(result) === chosen.one),
  );
  return (
    <div class="whom">
      <Choice
        id="unit"
        label={words.unit}
        all={words.allUnits}
        chosen={chosen.unit}
        options={units.map(unit => ({ value: unit.code, text: nameOf(unit) }))}
        onChoose={unit => onChoose({ unit, one: '' })}
      />
      <Choice
        id="person"
        label={words.person}
        all={words.everybody}
        chosen={chosen.one}
        options={people.map(result => ({
          value: keyOf(result),
          text: result.side === 'units' ? words.unitAlone(nameOf(result)) : nameOf(result),
        }))}
        onChoose={one => onChoose({ ...chosen, one })}
      />
    </div>
  );
}

function Choice({
  id,
  label,
  all,
  chosen,
  options,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => unknown;
}) {
  return (
    <p class="source">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
