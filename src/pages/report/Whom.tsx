import type { Result } from '../../domain/periods/Result.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { useWords } from '../texts/Language.tsx';
import { reportTexts } from '../texts/overview/report.ts';

/** For whom forms are printed: codes of a unit and of a person; blank for all. */
export interface Chosen {
  readonly unit: string;
  readonly person: string;
}

const isOf = (unit: string) => (result: Result) => unit === '' || caseKey(result.unit) === caseKey(unit);

/** The person who is chosen; else the unit and its people; else everybody. Who is not there any more counts as not chosen. */
export function chosenOf(results: readonly Result[], { unit, person }: Chosen): readonly Result[] {
  const ofUnit = results.filter(isOf(unit));
  const one = ofUnit.filter(({ side, code }) => side === 'staff' && code === person);
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
  const people = results.filter(result => result.side === 'staff' && isOf(chosen.unit)(result));
  return (
    <div class="whom">
      <Choice
        id="unit"
        label={words.unit}
        all={words.allUnits}
        chosen={chosen.unit}
        options={units}
        onChoose={unit => onChoose({ unit, person: '' })}
      />
      <Choice
        id="person"
        label={words.person}
        all={words.everybody}
        chosen={chosen.person}
        options={people}
        onChoose={person => onChoose({ ...chosen, person })}
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
  readonly options: readonly Result[];
  readonly onChoose: (code: string) => unknown;
}) {
  return (
    <p class="source">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name === code ? code : `${code}. ${name}`}
          </option>
        ))}
      </select>
    </p>
  );
}
