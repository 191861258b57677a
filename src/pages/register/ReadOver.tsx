import type { RegisteredTitle } from '../../domain/initiative/similar/SimilarTitles.ts';
import { type Answers, nameOf, type TextName, textNames, toSend } from '../draft/Answers.ts';
import { dayInWords } from '../form/readAs.ts';
import { useSession } from '../sidebar/Session.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { stepOf } from './FormProblem.ts';
import { SimilarWarning } from './SimilarWarning.tsx';

interface Props {
  readonly answers: Answers;
  readonly similarTo: (title: string) => readonly RegisteredTitle[];
  readonly onEdit: (step: number) => void;
}

/** The last step: everything that was typed, with a way back to each part. */
export function ReadOver({ answers, similarTo, onEdit }: Props) {
  const sent = toSend(answers);
  const words = useWords(formTexts);
  const { people } = useSession().data;
  const ofStep = (step: number) =>
    textNames.filter(name => stepOf({ field: name, code: 'missing', found: '' }) === step);
  const show = (name: TextName) => {
    const text = sent[name];
    return (name === 'starts' && dayInWords(text, words)) || text || words.blank;
  };
  return (
    <>
      {[0, 1, 2].map(step => (
        <section key={step} class="part">
          <div class="part-head">
            <h2>{words.steps[step]}</h2>
            <button
              type="button"
              aria-label={words.editPart(words.steps[step]!)}
              onClick={() => onEdit(step)}
            >
              {words.edit}
            </button>
          </div>
          <dl>
            {ofStep(step).map(name => [
              <dt key={name}>{words.fields[name]}</dt>,
              <dd key={`${name} answer`} class="typed" lang="vi">
                {show(name)}
              </dd>,
            ])}
          </dl>
          {step === 0 && <SimilarWarning title={answers.title} similarTo={similarTo} />}
          {step === 2 && (
            <ul lang="vi">
              {answers.authors.map(author => (
                <li key={author.name ?? author.code}>{`${nameOf(author, people)}: ${author.share}%`}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
