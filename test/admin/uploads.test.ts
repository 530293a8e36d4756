import { describe, expect, it } from 'vitest';
import { kindOf, type FileKind } from '../../admin/uploads/file-kind.ts';
import { uploadName } from '../../admin/uploads/upload-name.ts';
import { filmFolderBeside, withPictureFolder } from '../../admin/entries/content-paths.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('what a file is', () => {
  it.each<[what: string, head: string, name: string, kind: FileKind]>([
    ['a JPEG', '\xff\xd8\xff\xe1', 'foto.jpg', 'picture'],
    ['a JPEG by another name', '\xff\xd8\xff\xe0', 'foto.heic', 'picture'],
    ['a PNG', '\x89PNG\r\n\x1a\n', 'a', 'picture'],
    ['a GIF', 'GIF89a', 'a.gif', 'picture'],
    ['a WebP', 'RIFF\0\0\0\0WEBPVP8 ', 'a.webp', 'picture'],
    ['an AVIF', '\0\0\0\x1cftypavif', 'a.avif', 'picture'],
    ['a HEIC', '\0\0\0\x24ftypheic', 'IMG_1.HEIC', 'heic'],
    ['a HEIC by another name', '\0\0\0\x24ftypmif1', 'foto.jpg', 'heic'],
    ['a HEIC by its ending alone', 'nothing', 'IMG_1.HEIF', 'heic'],
    ['an MP4', '\0\0\0\x20ftypisom', 'film.mp4', 'mp4'],
    ['a WebM', '\x1a\x45\xdf\xa3', 'film.webm', 'webm'],
    ['a QuickTime film', '\0\0\0\x14ftypqt  ', 'film.mov', 'other'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg">', 'a.svg', 'other'],
    ['an SVG that calls itself a JPEG', '<?xml version="1.0"?><svg>', 'a.jpg', 'other'],
    ['a page', '<!doctype html><script>', 'foto.jpg', 'other'],
    ['nothing', '', 'foto.jpg', 'other'],
  ])('is told by its first bytes: %s', (_, head, name, kind) => {
    expect(kindOf(bytes(head), name)).toBe(kind);
  });
});

describe('the name of an upload', () => {
  const named = (name: string, content = 'x', taken: readonly string[] = []) =>
    uploadName({ name, content: new Blob([content]), ending: 'jpg' }, 'tr', taken);

  it.each([
    ['IMG_0001.JPG', 'img-0001'],
    ['Işık & Gölge.jpeg', 'isik-golge'],
    ['../../../etc/passwd', ''],
    ['..\\..\\x.jpg', 'x'],
    ['.htaccess', ''],
    ['a"b\'c)(<script>.jpg', 'a-bc-script'],
    ['a\0b\nc.jpg', 'a-b-c'],
    ['Φωτογραφία.jpg', 'fotografia'],
    ['写真.jpg', ''],
    [`${'x'.repeat(300)}.jpg`, 'x'.repeat(40)],
  ])('is what can be written of %j', async (name, word) => {
    const given = await named(name);
    expect(given).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.jpg$/);
    expect(given.replace(/-?[0-9a-f]{8}\.jpg$/, '')).toBe(word);
  });

  it('differs for two photos of one name, and is the same for the same photo', async () => {
    expect(await named('foto.jpg', 'one')).not.toBe(await named('foto.jpg', 'two'));
    expect(await named('foto.jpg', 'one')).toBe(await named('foto.jpg', 'one'));
  });

  it('is the one that is there already for the same content, whatever the file is called', async () => {
    const first = await named('foto.jpg');
    expect(await named('kopya.jpg', 'x', ['other.jpg', first])).toBe(first);
    expect(await named('foto.jpg', 'y', [first])).not.toBe(first);
  });
});

describe('the folder of uploads', () => {
  it('for films lies beside the one for pictures', () => {
    expect(filmFolderBeside('/content/media/stories/fest')).toBe('/public/media/stories/fest');
    expect(filmFolderBeside('../../media/stories/fest')).toBe('/media/stories/fest');
  });

  it.each([
    ['![a](../../media/stories/a.jpg)', '![a](../../media/stories/fest/a.jpg)'],
    ['../../media/stories/a.jpg', '../../media/stories/fest/a.jpg'],
    [
      '::video{src="/media/stories/a.mp4" poster=/media/stories/a.jpg}',
      '::video{src="/media/stories/fest/a.mp4" poster=/media/stories/fest/a.jpg}',
    ],
    ['::video{src="https://a.example/media/stories/a.mp4"}', undefined],
    ['/media/stories/fest/a.mp4', undefined],
    ['/media/films/a.mp4', undefined],
  ])('is put into a new entry’s text: %s', (text, given = text) => {
    expect(withPictureFolder(text, { collection: 'stories', slug: 'fest' })).toBe(given);
  });
});
