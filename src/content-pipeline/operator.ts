// Reads `content/operator.json`.
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { type Operator } from '../domain/operator.ts';

const fact = z.string().min(1).nullable();

const schema = z.object({
  siteAddress: z
    .url({ protocol: /^https?$/ })
    .regex(/^\w+:\/\/[^/?#]+\/?$/, { error: 'must be an address without a path' })
    .nullable(),
  publisher: z.object({
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
  responsible: z.object({ name: fact, address: fact }),
  privacy: z.object({ officer: fact, email: fact, supervisoryAuthority: fact }),
  accessibility: z.object({
    email: fact,
    phone: fact,
    enforcement: z.object({ name: z.string(), link: z.url(), asOf: z.string() }),
  }),
  hosting: z.object({ provider: fact, logDays: z.number().int().nullable() }),
  grants: z.object({ office: z.string(), email: z.email(), asOf: z.string(), source: z.url() }),
  smallGrantRule: z.enum(['strategy-text', 'struck']),
  videoHosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)),
}) satisfies z.ZodType<Operator>;

export const operatorFile = 'content/operator.json';

/** What is wrong with the file, a line each; empty when nothing is. */
export function operatorFaults(text = readFileSync(operatorFile, 'utf8')): string[] {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success
      ? []
      : read.error.issues.map(
          (issue) => `${operatorFile}: ${issue.path.join('.')}: ${issue.message}`,
        );
  } catch (error) {
    return [
      `${operatorFile}: is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    ];
  }
}

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
