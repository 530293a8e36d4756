// Addresses and telephone numbers in plain text, so that readers can press them.

interface Part {
  readonly text: string;
  /** Where pressing it leads; most parts are words only. */
  readonly address?: string;
}

/** A mail address, an international telephone number or the name of a site; `e.V.` is none of them. */
const reachable =
  /([\w.-]+@[\w-]+(?:\.[\w-]+)+|\+\d[\d\s-]{6,20}\d|\b[a-z\d-]{4,60}\.(?:de|eu|fr|gr|org|pl|pt)\b)/;

const addressOf = (text: string) =>
  text.includes('@')
    ? `mailto:${text}`
    : text.startsWith('+')
      ? `tel:${text.replace(/[^+\d]/g, '')}`
      : `https://${text}`;

/** The text in order, cut where something in it can be reached. */
export const reachableParts = (text: string): Part[] =>
  // Every second part is what the expression has found.
  text
    .split(reachable)
    .map((part, index) => (index % 2 ? { text: part, address: addressOf(part) } : { text: part }))
    .filter((part) => part.text !== '');
