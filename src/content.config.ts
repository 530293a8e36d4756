import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as definitions, type CollectionName } from './domain/content/collections.ts';
import { leftOutFiles, patternsOf } from './content-pipeline/left-out.ts';
import { fieldsToZod, picturesToZod } from './content-pipeline/fields-to-zod.ts';

const leftOut = await leftOutFiles();

/** Only sound files: `check` and the build say what is wrong with the others, all at once. */
const collection = (name: CollectionName) => {
  const { fields } = definitions[name];
  // Made once: Astro asks for the schema at every file, with a reader of pictures for that file.
  const schema = fieldsToZod(fields);
  return defineCollection({
    loader: glob({
      base: `./content/${name}`,
      pattern: patternsOf(name, leftOut),
      // Astro's own ids would slug the file name and obey a `slug` in the frontmatter.
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
    }),
    schema: ({ image }) => schema.pipe(picturesToZod(fields, image)),
  });
};

export const collections = {
  places: collection('places'),
  stories: collection('stories'),
  events: collection('events'),
  pages: collection('pages'),
};
