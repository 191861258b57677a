import { BlankLines } from '../../report/Blank.tsx';

/** A part of a paper in the words of people; lines to be written on where there are none. */
export function Part({ title, text = '' }: { readonly title: string; readonly text?: string }) {
  return (
    <>
      <h3>{title}</h3>
      {text.trim() === '' ? <BlankLines count={3} /> : <p class="spaced">{text}</p>}
    </>
  );
}
