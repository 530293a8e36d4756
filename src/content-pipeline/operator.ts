// Reads `content/operator.json`.
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { type Operator } from '../domain/operator.ts';

const unknownYet = 'or null where it is not known yet';
const fact = of(z.string().min(1), `a text, ${unknownYet}`).nullable();
const text = of(z.string().min(1), 'a text');
const link = of(z.url(), 'an address that begins with https://');

/** Whatever is wrong with a value, the fault says what would be right. */
function of<S extends z.ZodType>(field: S, allowed: string) {
  return z.custom<z.output<S>>((value) => field.safeParse(value).success, { error: allowed });
}

const schema = z.strictObject({
  siteAddress: of(
    z.url({ protocol: /^https?$/ }).regex(/^\w+:\/\/[^/?#]+\/?$/),
    `an address without a path, such as https://partner-towns.example, ${unknownYet}`,
  ).nullable(),
  publisher: z.strictObject({
    name: fact,
    street: fact,
    postalCode: fact,
    town: fact,
    country: fact,
    representative: fact,
    email: fact,
    phone: fact,
    register: fact,
    vatId: fact,
  }),
  responsible: z.strictObject({ name: fact, address: fact }),
  privacy: z.strictObject({ officer: fact, email: fact, supervisoryAuthority: fact }),
  accessibility: z.strictObject({
    email: fact,
    phone: fact,
    enforcement: z.strictObject({ name: text, link, asOf: text }),
  }),
  hosting: z.strictObject({
    provider: fact,
    logDays: of(z.number().int(), `a whole number of days, ${unknownYet}`).nullable(),
  }),
  grants: z.strictObject({
    office: text,
    email: of(z.email(), 'an e-mail address'),
    asOf: text,
    source: link,
  }),
  smallGrantRule: of(z.enum(['strategy-text', 'struck']), '"strategy-text" or "struck"'),
  videoHosts: z.array(
    of(
      z.string().regex(/^[a-z0-9.-]+$/),
      'the name of a host without https://, such as www.youtube-nocookie.com',
    ),
    { error: 'a list of hosts' },
  ),
  // `admin/settings.ts` reads it.
  editor: z.unknown().optional(),
}) satisfies z.ZodType<Operator>;

export const operatorFile = 'content/operator.json';

/** What is wrong with the file, a line each; empty when nothing is. */
export function operatorFaults(text = readFileSync(operatorFile, 'utf8')): string[] {
  const told = (place: string, what: string) =>
    [operatorFile, place, what].filter((part) => part !== '').join(': ');
  try {
    const given: unknown = JSON.parse(text);
    return (schema.safeParse(given).error?.issues ?? []).flatMap((issue) => {
      const place = issue.path.join('.');
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) =>
          told(
            [...issue.path, key].join('.'),
            'is no fact that the portal knows; see src/domain/operator.ts',
          ),
        );
      const allowed =
        issue.code === 'invalid_type' && issue.expected === 'object'
          ? 'facts with their values in { }'
          : issue.message;
      const value = valueAt(given, issue.path);
      return told(
        place,
        `${value === undefined ? 'is missing' : `cannot be ${JSON.stringify(value)}`}; allowed: ${allowed}`,
      );
    });
  } catch (error) {
    return [
      told('', `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`),
    ];
  }
}

const valueAt = (given: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      // An object, whatever it is, can be asked for each key.
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    given,
  );

/** Throws with all faults when the file is not what the portal needs. */
export function readOperator(): Operator {
  const text = readFileSync(operatorFile, 'utf8');
  if (text === lastRead?.text) return lastRead.operator;
  const faults = operatorFaults(text);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const operator = schema.parse(JSON.parse(text));
  lastRead = { text, operator };
  return operator;
}

/** Every page asks, and a build makes thousands of them. */
let lastRead: { readonly text: string; readonly operator: Operator } | undefined;

/** The address of the site; without one of its own that of `npm start`. */
export const siteAddress = () => readOperator().siteAddress ?? 'http://localhost:4321';
