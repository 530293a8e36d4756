// Adds nothing to the ajv that stands in for the real one.
// eslint-disable-next-line no-restricted-syntax -- as Decap imports it
export default function ajvErrors(): void {
  return undefined;
}
