// What is wrong with the files of an entry's pictures: not there, or none that the site can make a
// picture of. One of them would stop the build of all pages, and Vite would not say whose it is.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What browsers show and Astro takes, by the ending of the name and by what is in the file. */
const endings = /\.(jpe?g|png|webp|avif|gif)$/i;
const formats: readonly string[] = ['jpeg', 'png', 'webp', 'heif', 'gif'];

/** What to say of a picture, by its address as the entry names it; the folder is the entry's own. */
export async function pictureFault(address: string, folder: string): Promise<string | undefined> {
  const file = path.join(folder, decoded(address));
  const collection = path.basename(path.dirname(folder));
  if (!existsSync(file))
    return `names the picture "${address}", which is not there; allowed: a path such as ../../media/${collection}/<slug>/photo.jpg`;
  if (endings.test(file) && (await canBeDrawn(file))) return undefined;
  return `names the picture "${address}", whose file is empty, damaged or of another kind; allowed: a whole JPEG, PNG, WebP, AVIF or GIF with its ending; upload it anew`;
}

/** All of it is decoded, as for the pages; the head alone would say nothing of a file that is cut off. */
async function canBeDrawn(file: string): Promise<boolean> {
  // Takes room in memory, and many who read the content show no pictures.
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(file, { failOn: 'truncated', pages: -1 });
    await picture.clone().resize(8).raw().toBuffer();
    return formats.includes((await picture.metadata()).format);
  } catch {
    return false;
  }
}

/** A percent sign that begins no code is one that the writer meant. */
const decoded = (url: string) => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};
