// Drawings from an earlier build, for drawing the maps takes longer than any page.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Names the folder to a process that a build starts; its files are all drawn by the present code. */
export const keptDrawings = 'PORTAL_DRAWINGS';

/** Draws where there is no such folder, or nothing of that name in it yet. */
export function kept<Drawing>(name: string, draw: () => Drawing): Drawing {
  const folder = process.env[keptDrawings];
  if (!folder) return draw();
  const file = path.join(folder, `${name}.json`);
  // Written below, from the same kind of drawing.
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Drawing;
  const drawing = draw();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(drawing));
  return drawing;
}
