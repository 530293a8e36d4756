// `npm run films`: draws the portal's own films frame by frame and has ffmpeg press them
// into `public/media/films/`. Needs ffmpeg with x264 and VP9, as Debian has it. The films are kept in
// the repository, because they change only when the places or their ties do.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { lettersFor } from '../content-pipeline/share-images/letters.ts';
import { placeIds, placeOf } from '../domain/places.ts';
import { framesPerSecond, screen, type Film } from './films/scene.ts';
import { ways } from './films/ways.ts';
import { years } from './films/years.ts';

const folder = 'public/media/films';
const raw = { ...screen, channels: 3 } as const;

/** Everything drawn over the same ground; frames in which nothing moves are drawn once. */
async function drawer({ ground, at }: Film) {
  const base = await sharp(Buffer.from(ground)).removeAlpha().raw().toBuffer();
  let last = { drawn: '', frame: Promise.resolve(base) };
  return (second: number): Promise<Buffer> => {
    const drawn = at(second);
    if (drawn !== last.drawn) {
      const frame = sharp(base, { raw }).composite([{ input: Buffer.from(drawn) }]);
      last = { drawn, frame: frame.removeAlpha().raw().toBuffer() };
    }
    return last.frame;
  };
}

async function render(film: Film) {
  const to = (ending: string) => path.join(folder, `${film.name}.${ending}`);
  const size = `${screen.width}x${screen.height}`;
  const ffmpeg = spawn(
    'ffmpeg',
    [
      ...['-hide_banner', '-loglevel', 'error', '-y'],
      ...['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', size, '-r', String(framesPerSecond)],
      ...['-i', '-', '-map_metadata', '-1', '-fflags', '+bitexact'],
      ...['-vf', 'scale=out_color_matrix=bt709:out_range=tv', '-pix_fmt', 'yuv420p'],
      ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
      ...['-c:v', 'libx264', '-preset', 'slow', '-tune', 'animation', '-crf', '25'],
      ...['-movflags', '+faststart', '-flags:v', '+bitexact', to('mp4')],
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const frameAt = await drawer(film);
  const count = Math.round(film.seconds * framesPerSecond);
  for (let index = 0; index < count; index++)
    if (!ffmpeg.stdin.write(await frameAt(index / framesPerSecond)))
      await once(ffmpeg.stdin, 'drain');
  ffmpeg.stdin.end();
  const [code] = (await once(ffmpeg, 'close')) as [number | null];
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}.`);

  await press(to('mp4'), to('webm'));
  await sharp(await frameAt(film.seconds), { raw })
    .jpeg({ quality: 80, mozjpeg: true })
    .toFile(to('jpg'));
  for (const ending of ['mp4', 'webm', 'jpg'])
    console.log(`${to(ending)}: ${(statSync(to(ending)).size / 1000).toFixed(0)} kB`);
  console.log(
    `${film.name}: ${film.seconds.toFixed(1)} s; told at ${film.told.map((at) => at.toFixed(1)).join(', ')}`,
  );
}

/** The same film for browsers that have no H.264. */
async function press(from: string, to: string) {
  const ffmpeg = spawn(
    'ffmpeg',
    [
      ...['-hide_banner', '-loglevel', 'error', '-y', '-i', from, '-map_metadata', '-1'],
      ...['-fflags', '+bitexact', '-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '40'],
      ...['-row-mt', '1', '-cpu-used', '3', '-flags:v', '+bitexact', to],
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code] = (await once(ffmpeg, 'close')) as [number | null];
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}.`);
}

const texts = [...placeIds.map((id) => placeOf(id).endonym.text), '0123456789 \u00a0km-'];
const [bold, plain] = await Promise.all([lettersFor(texts, 640), lettersFor(texts, 460)]);
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
for (const film of [ways, years].map((make) => make({ bold, plain })))
  if (wanted.length === 0 || wanted.includes(film.name)) await render(film);
