import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RegisteredTitle } from '../../domain/initiative/similar/SimilarTitles.ts';
import type { CallState } from '../call/useCall.ts';
import { type Answers, problemsIn, typedText } from '../draft/Answers.ts';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { TypedForm } from '../form/TypedForm.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { FailureBox } from '../sidebar/FailureBox.tsx';
import { Heading } from '../sidebar/Heading.tsx';
import { useSession } from '../sidebar/Session.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { problemTexts } from '../texts/problemTexts.ts';
import { Authors } from './Authors.tsx';
import type { FormProblem } from './FormProblem.ts';
import { AUTHORS, LAST_STEP, messageOf, stepOf } from './FormProblem.ts';
import { ReadOver } from './ReadOver.tsx';
import { ContentStep, TitleStep } from './Steps.tsx';

interface Props {
  /** What the steps are part of. */
  readonly of: string;
  readonly answers: Answers;
  readonly step: number;
  /** The evidence so far. */
  readonly told?: string;
  readonly sendLabel: string;
  readonly sending: CallState;
  readonly similarTo: (title: string) => readonly RegisteredTitle[];
  /** Said under the heading. */
  readonly children?: ComponentChildren;
  readonly onChange: (answers: Partial<Answers>) => void;
  readonly onStep: (step: number) => void;
  readonly onSend: (anyway: boolean) => unknown;
  /** Takes over what others have changed. */
  readonly onFetch?: () => void;
  /** Leaves the form from its first step. */
  readonly onLeave?: () => void;
}

/** The four steps in which an initiative is typed and read over. Nothing is checked before somebody goes on. */
export function StepForm(props: Props) {
  const { of, answers, step, told: evidence = '', sending, similarTo, onChange, onStep, onSend } = props;
  const words = useWords(formTexts);
  const faults = useWords(problemTexts);
  const { people, tabs } = useSession().data;
  const [told, setTold] = useState<readonly FormProblem['field'][]>([]);
  const [tries, setTries] = useState(0);
  const [searched, setSearched] = useState('');
  const { failure, isRunning } = sending;

  const problems: readonly FormProblem[] = [
    // Whoever was meant would be missing from the authors.
    ...(step === AUTHORS && searched.trim() !== '' ? [unpicked(searched)] : []),
    ...problemsIn(answers, people, evidence),
  ];
  const shown = problems.filter(problem => told.includes(problem.field) && stepOf(problem) === step);
  const problemOf = (field: FormProblem['field']) => shown.find(one => one.field === field);
  const errorOf = (field: FormProblem['field']) => {
    const problem = problemOf(field);
    return problem && messageOf(problem, faults, tabs.staff);
  };
  const idOf = (problem: FormProblem) =>
    problem.code === 'share' || problem.code === 'total' ? 'share-0' : problem.field;

  /** Says what is wrong, at the first step where something is; whether anything is. */
  const tell = (found: readonly FormProblem[]) => {
    setTold(found.map(({ field }) => field));
    setTries(tries + 1);
    const [first] = found;
    if (first && stepOf(first) !== step) onStep(stepOf(first));
    return first !== undefined;
  };
  /** What is right now is forgiven, and not watched while it is typed on. */
  const forgive = (now: Answers) => {
    const wrong = problemsIn(now, people, evidence);
    setTold(told.filter(field => wrong.some(problem => problem.field === field)));
  };
  const change = (changed: Partial<Answers>) => {
    forgive({ ...answers, ...changed });
    onChange(changed);
  };
  const search = (typed: string) => {
    setSearched(typed);
    if (typed.trim() === '') forgive(answers);
  };
  const goBack = () => {
    setSearched('');
    if (step > 0) onStep(step - 1);
    else props.onLeave?.();
  };
  const goOn = () => {
    if (isRunning) return;
    if (step < LAST_STEP) {
      if (!tell(problems.filter(problem => stepOf(problem) === step))) onStep(step + 1);
    } else if (!tell(problems)) onSend(false);
  };
  const refused = failure?.code === 'unanswered' ? failure.problems : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the script has just refused is told.
  useEffect(() => {
    if (refused) tell(refused);
  }, [refused]);

  return (
    <TypedForm onSend={goOn}>
      <Heading title={words.step(step + 1, words.steps[step]!)} of={of} />
      {shown.length > 0 && (
        <ErrorSummary
          key={tries}
          wrong={shown.map(problem => ({
            id: idOf(problem),
            message: messageOf(problem, faults, tabs.staff),
          }))}
        />
      )}
      {props.children}
      {step === 0 && (
        <TitleStep answers={answers} errorOf={errorOf} similarTo={similarTo} onChange={change} />
      )}
      {step === 1 && <ContentStep answers={answers} errorOf={errorOf} told={evidence} onChange={change} />}
      {step === AUTHORS && (
        <Authors
          authors={answers.authors}
          error={errorOf('authors')}
          code={problemOf('authors')?.code}
          onChange={authors => change({ authors })}
          onSearch={search}
        />
      )}
      {step === LAST_STEP && <ReadOver answers={answers} similarTo={similarTo} onEdit={onStep} />}
      {failure && !refused && (
        <FailureBox
          failure={failure}
          typed={typedText(answers, words.fields)}
          onAnyway={() => onSend(true)}
          {...(props.onFetch ? { onFetch: props.onFetch } : {})}
        />
      )}
      <div class="buttons">
        {failure?.code !== 'late' && (
          <button type="submit" class="primary" aria-disabled={isRunning}>
            {step < LAST_STEP
              ? words.next
              : isRunning
                ? words.sending
                : failure
                  ? words.sendAgain
                  : props.sendLabel}
          </button>
        )}
        {(step > 0 || props.onLeave) && (
          <button type="button" onClick={goBack}>
            {words.back}
          </button>
        )}
      </div>
      <Waiting phase={sending.phase} sending={words.sending} />
    </TypedForm>
  );
}

function unpicked(found: string): FormProblem {
  return { field: 'authors', code: 'unpicked', found };
}
