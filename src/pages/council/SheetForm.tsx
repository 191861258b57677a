import { useMemo, useRef, useState } from 'preact/hooks';
import type { CouncilRoom, HandedSheet, SheetHandedIn } from '../../contract/Council.ts';
import type { Initiative } from '../../contract/Initiative.ts';
import { sheetFields } from '../../domain/council/sheetFields.ts';
import { LONGEST_TEXT } from '../../domain/initiative/problemsOf.ts';
import { plainText } from '../../domain/text/plainText.ts';
import { useCall } from '../call/useCall.ts';
import { DraftNote } from '../draft/DraftNote.tsx';
import { sendDrafts } from '../draft/keptDrafts.ts';
import { isRecord } from '../draft/RegistrationDraft.ts';
import { type Kind, useTyped } from '../draft/useTyped.ts';
import { ErrorSummary, type Wrong } from '../form/ErrorSummary.tsx';
import { TextAnswer } from '../form/Field.tsx';
import { Tick } from '../form/Tick.tsx';
import { TypedForm } from '../form/TypedForm.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { FailureBox } from '../sidebar/FailureBox.tsx';
import { momentOf } from '../texts/clock.ts';
import { councilTexts } from '../texts/councilTexts.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { problemTexts } from '../texts/problemTexts.ts';
import { type Points, pointFaults, sheetScore } from './sheetScore.ts';

/** A sheet as it is typed. */
interface TypedSheet {
  readonly points: Points;
  readonly isRecused: boolean;
  readonly recusal: string;
  readonly comment: string;
}

const BLANK: TypedSheet = { points: {}, isRecused: false, recusal: '', comment: '' };

const sheetKind: Kind<TypedSheet> = {
  is: (found): found is TypedSheet =>
    isRecord(found) &&
    isRecord(found.points) &&
    typeof found.recusal === 'string' &&
    typeof found.comment === 'string',
  isWorth: ({ points, recusal, comment }) =>
    [...Object.values(points), recusal, comment].some(text => text.trim() !== ''),
};

/** What a draft of a sheet is called. */
export const sheetDraft = (number: string, member: string) => `sheet ${number} ${member}`;

interface Props {
  readonly room: CouncilRoom;
  readonly initiative: Initiative;
  /** Whose sheet it is; blank: one's own. */
  readonly member: string;
  /** What was handed in before. */
  readonly before: HandedSheet | null;
  readonly onHanded: (sheet: HandedSheet) => void;
  readonly onFetch: () => Promise<unknown>;
}

/** The sheet of points of one member: what is typed is scored at once, and stays with them until it is handed in. */
export function SheetForm({ room, initiative, member, before, onHanded, onFetch }: Props) {
  const words = useWords(councilTexts);
  const form = useWords(formTexts);
  const faults = useWords(problemTexts);
  const { number } = initiative;
  const fields = useMemo(() => sheetFields(room.criteria, room.columns), [room]);
  const draft = useTyped<TypedSheet>(sheetDraft(number, member), () => typedOf(before), sheetKind);
  const { points, isRecused, recusal, comment } = draft.value;
  const type = (changed: Partial<TypedSheet>) => draft.set(now => ({ ...now, ...changed }));
  const key = useRef(crypto.randomUUID());
  const handing = useCall((ask, sheet: SheetHandedIn) => ask('handInSheet', sheet));
  const [told, setTold] = useState<readonly string[]>([]);
  /** Points whose field was left: what is wrong with them is said at once. */
  const [left, setLeft] = useState<readonly string[]>([]);
  const [tries, setTries] = useState(0);
  const score = useMemo(() => sheetScore(room, initiative, points), [room, initiative, points]);
  const faultOf = useMemo(() => pointFaults(room, initiative, points), [room, initiative, points]);

  const idOf = (name: string) => `sheet-${name}`;
  const wrong: Wrong[] = [];
  const add = (name: string, message: string) => wrong.push({ id: idOf(name), message });
  if (!isRecused)
    fields.forEach(({ column }, at) => {
      if ((points[column] ?? '').trim() === '') add(`point-${at}`, words.noValue(column));
      else if (faultOf[column]) add(`point-${at}`, faultOf[column]);
    });
  if (!isRecused && 'fault' in score && wrong.length === 0) add('point-0', score.fault);
  if (isRecused && recusal.trim() === '') add('recusal', words.noRecusal);
  for (const [name, text] of Object.entries({ recusal, comment }))
    if (plainText(text).length > LONGEST_TEXT)
      add(name, faults.long(String(plainText(text).length), LONGEST_TEXT));
  const shown = wrong.filter(({ id }) => told.includes(id));
  const errorOf = (name: string) => shown.find(({ id }) => id === idOf(name))?.message;
  const pointError = (column: string, at: number) =>
    errorOf(`point-${at}`) ?? ((left.includes(column) && faultOf[column]) || undefined);

  const handIn = async () => {
    setTold(wrong.map(({ id }) => id));
    setTries(tries + 1);
    if (wrong.length > 0) return;
    const sheet = {
      number,
      member,
      values: room.columns.map(column => ({ column, value: isRecused ? '' : (points[column] ?? '').trim() })),
      recusal: isRecused ? plainText(recusal) : '',
      comment: plainText(comment),
      key: key.current,
    };
    const done = await handing.run(sheet);
    if (!done) return;
    key.current = crypto.randomUUID();
    setTold([]);
    const { recusal: why, comment: remarks } = sheet;
    const handed = { ...done, values: isRecused ? {} : points, recusal: why };
    draft.end();
    onHanded({ ...handed, comment: remarks });
  };

  return (
    <TypedForm onSend={handIn} onLeave={sendDrafts}>
      <h2>{member === '' ? words.sheet : words.sheetOf(member)}</h2>
      {before && <p class="hint">{words.handedAt(momentOf(before.at))}</p>}
      <DraftNote of={draft} onDrop={handing.forgetFailure} />
      {shown.length > 0 && <ErrorSummary key={tries} wrong={shown} />}
      {!isRecused &&
        fields.map(({ column, max, about }, at) => (
          <TextAnswer
            key={column}
            id={idOf(`point-${at}`)}
            label={words.most(column, max)}
            hint={about === '' ? undefined : about}
            error={pointError(column, at)}
            value={points[column] ?? ''}
            onLeave={() => setLeft([...left, column])}
            onChange={value => type({ points: { ...points, [column]: value } })}
          />
        ))}
      {!isRecused && (
        <p role="status" class="number">
          {'fault' in score ? '' : /\d/.test(score.total) ? words.total(score.total, score.rating) : ''}
        </p>
      )}
      {!isRecused && !('fault' in score) && /\d/.test(score.total) && (
        <p class="hint" lang="vi">
          {score.reason}
        </p>
      )}
      <Tick label={words.recuse} isTicked={isRecused} onTick={ticked => type({ isRecused: ticked })} />
      {isRecused && (
        <TextAnswer
          id={idOf('recusal')}
          label={words.recusal}
          error={errorOf('recusal')}
          rows={2}
          value={recusal}
          onChange={value => type({ recusal: value })}
        />
      )}
      <TextAnswer
        id={idOf('comment')}
        label={form.optional(words.comment)}
        error={errorOf('comment')}
        rows={2}
        most={LONGEST_TEXT}
        value={comment}
        onChange={value => type({ comment: value })}
      />
      {handing.failure && (
        <FailureBox
          failure={handing.failure}
          typed={[...Object.entries(points).map(pair => pair.join(': ')), recusal, comment]
            .filter(text => text.trim() !== '')
            .join('\n')}
          onFetch={() => void onFetch().then(handing.forgetFailure)}
        />
      )}
      <div class="buttons">
        <button type="submit" class="primary" aria-disabled={handing.isRunning}>
          {handing.isRunning ? form.sending : before ? words.handInAgain : words.handIn}
        </button>
      </div>
      <Waiting phase={handing.phase} sending={form.sending} />
    </TypedForm>
  );
}

/** A sheet that was handed in, to be changed. */
function typedOf(before: HandedSheet | null): TypedSheet {
  if (!before) return BLANK;
  const { values, recusal, comment } = before;
  const points = Object.entries(values).map(([column, cell]) => [column, String(cell).replace('.', ',')]);
  return { points: Object.fromEntries(points), isRecused: recusal !== '', recusal, comment };
}
