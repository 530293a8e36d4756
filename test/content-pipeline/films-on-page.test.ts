import { describe, expect, it } from 'vitest';
import { playerHosts, withFilms } from '../../src/content-pipeline/films-on-page.ts';

const hosts = ['player.vimeo.com'];
const german = { locale: 'de', text: 'de', hosts } as const;
const outside = (host: string, poster = '') =>
  `<figure class="video"><a href="https://vimeo.com/1" rel="noopener" data-frame="https://${host}/video/1?dnt=1&amp;autoplay=1"${poster}>Film &lt;b&gt;</a></figure>`;

describe('a film on another host', () => {
  it('that the operator allows is a preview that names it', () => {
    const { html, isOutside } = withFilms(
      outside('player.vimeo.com', ' data-poster="/media/a.jpg"'),
      german,
    );
    expect(isOutside).toBe(true);
    expect(html).toContain('data-frame="https://player.vimeo.com/video/1?dnt=1&amp;autoplay=1"');
    expect(html).toContain('<img src="/media/a.jpg" alt=""');
    expect(html).toContain('<strong>Film &lt;b&gt;</strong>');
    expect(html).toMatch(/player\.vimeo\.com Ihre IP-Adresse/);
    expect(html).toContain('<a href="https://vimeo.com/1" rel="noopener">');
    expect(html).not.toContain('<iframe');
    expect(playerHosts(html)).toEqual(['player.vimeo.com']);
  });

  it('that the operator does not allow stays a plain link', () => {
    const { html, isOutside } = withFilms(outside('player.vimeo.com.evil.example'), german);
    expect(isOutside).toBe(false);
    expect(html).toBe(
      '<figure class="video"><a href="https://vimeo.com/1" rel="noopener">Film &lt;b&gt;</a></figure>',
    );
    expect(playerHosts(html)).toEqual([]);
  });

  it("speaks the reader's language beside a text in another one", () => {
    const { html } = withFilms(outside('player.vimeo.com'), { ...german, locale: 'fr' });
    expect(html).toContain('<p lang="fr">Ce film');
    expect(html).toContain('<p><strong>Film');
  });
});

describe('a film of ours', () => {
  const track = (tag: string) => `<track kind="captions" src="/media/a.vtt" srclang="${tag}">`;
  const film = `<video src="/media/a.mp4">${track('de')}${track('pt-PT')}</video>`;
  const isDefault = (locale: 'de' | 'pt' | 'tr') =>
    [...withFilms(film, { ...german, locale }).html.matchAll(/srclang="([\w-]+)" default/g)].map(
      ([, tag]) => tag,
    );

  it("shows the captions of the reader's language, else those of the text's", () => {
    expect(isDefault('de')).toEqual(['de']);
    expect(isDefault('pt')).toEqual(['pt-PT']);
    expect(isDefault('tr')).toEqual(['de']);
  });
});

it('a transcript and a gallery without a caption are named in the language of the reader', () => {
  const drawn =
    '<details class="transcript"><summary></summary>x</details><div class="slides" role="group" tabindex="0" aria-label=""></div>';
  const { html } = withFilms(drawn, { ...german, locale: 'tr' });
  expect(html).toContain('<summary lang="tr">Videoda görülenler ve duyulanlar</summary>');
  expect(html).toContain('aria-label="Resimler"');
});
