// Makes a picture small and strips it of all that it tells besides: drawn anew, it has no place, camera
// or day in it.
import { largestPicture } from '../../src/domain/content/pictures.ts';

/** Pixels of the longer side; the site shows nothing wider. A smaller picture keeps its size. */
const longestSide = 1600;

/** From hardly to clearly visible losses; only a picture full of detail needs more than the first. */
const qualities = [0.8, 0.7, 0.6, 0.5];

/** A picture that is too large even so loses a fifth of its sides, as often as needed. */
const shrinking = 0.8;

/** A JPEG of at most `largestPicture` bytes, turned the right way up. Rejects what is no picture. */
export async function smallPicture(source: ImageBitmapSource): Promise<Blob> {
  const bitmap = await createImageBitmap(source);
  try {
    let scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    for (;;) {
      const canvas = drawn(bitmap, scale);
      for (const quality of qualities) {
        const picture = await canvas.convertToBlob({ type: 'image/jpeg', quality });
        if (picture.size <= largestPicture) return picture;
      }
      scale *= shrinking;
    }
  } finally {
    bitmap.close();
  }
}

function drawn(bitmap: ImageBitmap, scale: number): OffscreenCanvas {
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  const canvas = new OffscreenCanvas(side(bitmap.width), side(bitmap.height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures');
  // JPEG knows no transparency, and would make it black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}
