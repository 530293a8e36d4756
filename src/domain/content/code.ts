// The code in a text, in which nothing is a picture, a film or another block.

/** Between two fences, or to the end where the second is forgotten. */
const fenced =
  /^ {0,3}(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)\n[\s\S]*?(?:^ {0,3}\1\2[`~]*[ \t]*\r?$|(?![\s\S]))/gm;
/** Between as many backticks on both sides, within one paragraph. */
const inLine = /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\r?\n)[\s\S])*?(?<!`)\1(?!`)/g;

const blank = (code: string) => code.replaceAll(/[^\n]/g, ' ');

/** A text with blanks in the place of its code: everything else stays on its line. */
export const withoutCode = (body: string) =>
  body.replaceAll(fenced, blank).replaceAll(inLine, blank);
