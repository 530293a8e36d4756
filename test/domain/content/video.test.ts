import { describe, expect, it } from 'vitest';
import {
  captionLocales,
  captionsAddress,
  captionTracks,
  frameOf,
  isOwnFilm,
} from '../../../src/domain/content/video.ts';

describe('the player for', () => {
  it.each([
    ['https://www.youtube.com/watch?v=aB_-1', 'www.youtube-nocookie.com', '/embed/aB_-1'],
    ['https://m.youtube.com/watch?t=3&v=aB_-1&x=y', 'www.youtube-nocookie.com', '/embed/aB_-1'],
    ['https://youtu.be/aB_-1?t=3', 'www.youtube-nocookie.com', '/embed/aB_-1'],
    ['https://www.youtube.com/shorts/aB_-1', 'www.youtube-nocookie.com', '/embed/aB_-1'],
    ['https://vimeo.com/123', 'player.vimeo.com', '/video/123'],
    ['https://player.vimeo.com/video/123', 'player.vimeo.com', '/video/123'],
    ['https://tube.example.org/w/kX9', 'tube.example.org', '/videos/embed/kX9'],
    ['https://tube.example.org/videos/watch/kX9', 'tube.example.org', '/videos/embed/kX9'],
  ])('%s is known', (src, host, path) => {
    const frame = frameOf(src);
    expect(frame?.host).toBe(host);
    expect(new URL(frame?.address ?? '').pathname).toBe(path);
  });

  it.each([
    'https://example.org/film',
    'https://evil.example/?u=https://vimeo.com/1',
    'https://youtube.com.evil.example/watch?v=a',
    'https://evil.example\\@www.youtube.com/watch?v=a',
    'http://vimeo.com/1',
    'https://vimeo.com/channels',
    '/media/a.mp4',
    'https://1.2.3.4.5/w/abc',
  ])('%s is not', (src) => {
    expect(frameOf(src)).toBeUndefined();
  });

  it('a film that is not listed gets its second code along', () => {
    expect(frameOf('https://vimeo.com/123/ab45')?.address).toContain('&h=ab45');
    expect(frameOf('https://vimeo.com/123')?.address).not.toContain('h=');
  });

  it('never leads elsewhere than its host says, whatever is typed behind', () => {
    for (const more of ['"onload="x', '/../../x', '%22', ' ', '@evil.example/', '#', '<'])
      for (const start of ['https://youtu.be/a', 'https://vimeo.com/1', 'https://t.example/w/a']) {
        const frame = frameOf(start + more);
        expect(frame && new URL(frame.address).host).toBe(frame?.host);
        expect(frame?.address).not.toMatch(/["<\s]/);
      }
  });
});

describe('captions', () => {
  it.each([
    ['de', ['de']],
    ['de, el  pt', ['de', 'el', 'pt']],
    ['de de', ['de']],
    ['', []],
    ['de xx', undefined],
    ['constructor', undefined],
  ])('in %j are of %j', (value, found) => {
    expect(captionLocales(value)).toEqual(found);
  });

  it('lie beside the film and are named in their own language', () => {
    expect(captionsAddress('/media/a/film.mp4', 'el')).toBe('/media/a/film.el.vtt');
    expect(captionTracks('/media/film.webm', ['pt'])).toEqual([
      { kind: 'captions', src: '/media/film.pt.vtt', srclang: 'pt-PT', label: 'Português' },
    ]);
  });
});

it.each([
  ['/media/a.mp4', true],
  ['/media/films/a-b_c.webm', true],
  ['/media/../a.mp4', false],
  ['/media/a.b/../c.mp4', false],
  ['/media//a.mp4', false],
  ['/media/a.mp4?x', false],
  ['/other/a.mp4', false],
])('%s is a film of ours: %s', (address, is) => {
  expect(isOwnFilm(address)).toBe(is);
});
