import { type Answers, textNames } from './Answers.ts';

/** Everything that was typed, as lines to be pasted elsewhere. */
export function typedText(answers: Answers, names: Readonly<Record<keyof Answers, string>>): string {
  return textNames
    .filter(name => answers[name] !== '')
    .map(name => `${names[name]}: ${answers[name]}`)
    .concat(answers.authors.map(({ code, share }) => `${code}: ${share}%`))
    .join('\n');
}
