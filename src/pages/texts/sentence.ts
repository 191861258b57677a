/** A text as a sentence: with a full stop, unless it has an end. */
export const sentence = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);
