// `npm run build`: faulty entries are named and left out; with `--strict` they stop the build.
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({ options: { strict: { type: 'boolean', default: false } } });
const { isBuilt } = await buildSite('dist', { isStrict: values.strict });
process.exitCode = isBuilt ? 0 : 1;
