// What is typed into the text editor is text, even where it looks like Markdown. Decap sees to that, but
// not for numbers.

/** Without what would make a list of a line: "23. November", "2) zwei", "+ zwei". */
export const withoutLists = (text: string): string =>
  text.replace(/^[ \t]*(?:\d{1,9}(?=[.)](?:\s|$))|(?=\+(?:\s|$)))/gm, '$&\\');
