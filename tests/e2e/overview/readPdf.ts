import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MM = 72 / 25.4;
/** Between two pieces of a word there is less than this, between two words more; of the size of the letters. */
const BLANK = 0.12;
/** What stands further away on the same line is another text: another cell, another column. */
const APART = 0.5;

/** A text on one line of a page; edges in millimetres from the left and the top of the page. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly baseline: number;
}

export interface PdfPage {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly pieces: readonly Piece[];
  /** All of its text in one line, one blank between pieces. */
  readonly text: string;
}

/**
 * The pages of a PDF, read by where letters stand: a word is often drawn in several goes, because its face lacks some
 * letters or sets some closer, and what pdf.js takes for blanks and ends of lines depends on that.
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(await readPage(await pdf.getPage(number)));
  await task.destroy();
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , , size, x, y] = item.transform as number[];
    const drawn = {
      text: item.str.replace(/\s+/g, ' ').normalize('NFC'),
      left: x! / MM,
      right: (x! + item.width) / MM,
      baseline: (height - y!) / MM,
    };
    const before = pieces.at(-1);
    const joined = before && join(before, drawn, size! / MM);
    if (joined) pieces[pieces.length - 1] = joined;
    else pieces.push(drawn);
  }
  const text = pieces.map(piece => piece.text.trim()).join(' ');
  return { width: width / MM, height: height / MM, pieces, text };
}

/** Both as one text, if the second goes on where the first ends. */
function join(first: Piece, second: Piece, size: number): Piece | undefined {
  const gap = (second.left - first.right) / size;
  const isSameLine = Math.abs(second.baseline - first.baseline) < BLANK * size;
  if (!isSameLine || Math.abs(gap) > APART) return undefined;
  const text = `${first.text}${gap > BLANK ? ' ' : ''}${second.text}`;
  return { ...first, text: text.replace(/ +/g, ' ').normalize('NFC'), right: second.right };
}
