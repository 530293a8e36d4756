// What a chosen file is, by its first bytes: neither its name nor what the system calls it is to be trusted.

export type FileKind =
  /** Decoded by every browser. */
  | 'picture'
  /** Taken by iPhones, and decoded by Safari alone. */
  | 'heic'
  | 'mp4'
  | 'webm'
  /** Also SVG, which can hold scripts. */
  | 'other';

/** Bytes that suffice to tell. */
export const headLength = 32;

const heic = /^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/;

export function kindOf(head: Uint8Array, name: string): FileKind {
  const text = String.fromCharCode(...head.subarray(0, headLength));
  if (/^(\xff\xd8\xff|\x89PNG\r\n\x1a\n|GIF8[79]a)/.test(text)) return 'picture';
  if (/^RIFF[\s\S]{4}WEBP/.test(text)) return 'picture';
  if (text.startsWith('\x1a\x45\xdf\xa3')) return 'webm';
  const brand = /^[\s\S]{4}ftyp([\s\S]{4})/.exec(text)?.[1];
  if (brand === undefined) return /\.hei[cf]$/i.test(name) ? 'heic' : 'other';
  if (brand === 'avif' || brand === 'avis') return 'picture';
  if (heic.test(brand)) return 'heic';
  // QuickTime plays in Safari alone.
  return brand === 'qt  ' ? 'other' : 'mp4';
}
