// `npm run build`: faulty entries are named and left out; with `--strict` they stop the build. The bench
// builds thousands of entries `--without-share-images`.
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    'without-share-images': { type: 'boolean', default: false },
  },
});
const { isBuilt } = await buildSite('dist', {
  isStrict: values.strict,
  withShareImages: !values['without-share-images'],
});
process.exitCode = isBuilt ? 0 : 1;
