// The film of the years: 1964 to 2025, and in the year in which a tie began the town's pattern rises.
import { patterns, patternSvg } from '../../domain/patterns.ts';
import { placeIds, placeOf, type PlaceId } from '../../domain/places.ts';
import { eased, hundredths, screen, svg, written, type Film, type Hands } from './scene.ts';

const [paper, ink, soft, empty] = ['#fbf8f2', '#20222a', '#565a66', '#ece6da'];

/** The year in which a tie began; where the sources disagree it is the first that they name. */
const yearOf = (id: PlaceId) => {
  const { since = '' } = placeOf(id);
  return Number((typeof since === 'string' ? since : since[0]).slice(0, 4));
};

const towns = placeIds
  .filter((id) => placeOf(id).kind === 'partner')
  .map((id) => ({ id, year: yearOf(id) }))
  .toSorted((a, b) => a.year - b.year);

const [first, last] = [towns[0]?.year ?? 0, towns.at(-1)?.year ?? 0];
/** Before the first town, how long each is told, years in a second between them, after the last. */
const [before, telling, pace, after] = [3.6, 2.8, 5.5, 3.6];

const moments = towns.reduce<{ id: PlaceId; year: number; at: number }[]>((list, town) => {
  const previous = list.at(-1);
  const at = previous
    ? previous.at + telling + Math.max(0.7, (town.year - previous.year) / pace)
    : before;
  return [...list, { ...town, at }];
}, []);

/** The year at a moment, with its fraction. */
function yearAt(second: number): number {
  const next = moments.findIndex(({ at }) => at > second);
  if (next === 0) return first;
  const now = moments.at(next === -1 ? -1 : next - 1)!;
  const to = moments[next];
  if (!to) return last;
  const start = now.at + telling;
  return now.year + (to.year - now.year) * eased((second - start) / (to.at - start));
}

const margin = 60;
const gap = 16;
const column = (screen.width - 2 * margin - (towns.length - 1) * gap) / towns.length;
/** The lower end of the screen is left to captions. */
const [top, height] = [36, 340];
const [axis, axisLeft, axisRight] = [532, margin + 8, screen.width - margin - 8];
const xOf = (year: number) => axisLeft + ((year - first) / (last - first)) * (axisRight - axisLeft);
const leftOf = (index: number) => margin + index * (column + gap);

/** A town's pattern under a name of its own, so that all can stand in one drawing. */
const patternOf = (id: PlaceId) =>
  /<pattern .*<\/pattern>/.exec(patternSvg(id))?.[0].replace('id="p"', `id="${id}"`) ?? '';

const names: Readonly<Partial<Record<PlaceId, readonly string[]>>> = {
  nogent: ['Nogent-', 'sur-Marne'],
  werder: ['Werder', '(Havel)'],
};
const linesOf = (id: PlaceId) => names[id] ?? [placeOf(id).endonym.text];

const ground = svg(
  `<path fill="${paper}" d="M0 0h${screen.width}v${screen.height}H0z"/>` +
    towns
      .map(
        (_, index) =>
          `<rect x="${hundredths(leftOf(index))}" y="${top}" width="${hundredths(column)}" height="${height}" rx="10" fill="${empty}"/>`,
      )
      .join('') +
    `<path d="M${axisLeft} ${axis}H${axisRight}" stroke="#d9d3c6" stroke-width="3" stroke-linecap="round"/>`,
);

export function years({ bold, plain }: Hands): Film {
  const defs = `<defs>${towns.map(({ id }) => patternOf(id)).join('')}<clipPath id="round">${towns
    .map(
      (_, index) =>
        `<rect x="${hundredths(leftOf(index))}" y="${top}" width="${hundredths(column)}" height="${height}" rx="10"/>`,
    )
    .join('')}</clipPath></defs>`;

  const at = (second: number) => {
    const year = yearAt(second);
    const now = hundredths(xOf(year));
    const begun = moments.filter((moment) => second >= moment.at);
    const columns = begun.map(({ id, at: from }, index) => {
      const rise = eased((second - from) / 1.8) * height;
      const [x, y] = [hundredths(leftOf(index)), hundredths(top + height - rise)];
      const box = `x="${x}" y="${y}" width="${hundredths(column)}" height="${hundredths(rise)}"`;
      return `<g clip-path="url(#round)"><rect ${box} fill="${patterns[id].ground}"/><rect ${box} fill="url(#${id})"/></g>`;
    });
    const words = begun.map(({ id, year: own, at: from }, index) => {
      const opacity = eased((second - from - 0.7) / 0.7);
      const x = leftOf(index) + column / 2;
      const lines = linesOf(id);
      return (
        lines
          .map((text, line) =>
            written(
              bold,
              text,
              { x, y: top + height + 38 + line * 30, size: 27, anchor: 'middle' },
              ink,
              { opacity },
            ),
          )
          .join('') +
        written(
          plain,
          String(own),
          { x, y: top + height + 38 + lines.length * 30, size: 25, anchor: 'middle' },
          patterns[id].ground,
          { opacity },
        )
      );
    });
    const marks = begun.map(
      ({ id, year: own }) =>
        `<circle cx="${hundredths(xOf(own))}" cy="${axis}" r="8" fill="${patterns[id].ground}"/>`,
    );
    const appears = eased((second - 0.5) / 0.8);
    const number = Math.floor(year + 0.001);
    const anchorX = Math.min(axisRight - 46, Math.max(axisLeft + 46, now));
    return svg(
      defs +
        columns.join('') +
        words.join('') +
        `<path d="M${axisLeft} ${axis}H${now}" stroke="${soft}" stroke-width="3" stroke-linecap="round"/>` +
        marks.join('') +
        (appears > 0
          ? `<circle cx="${now}" cy="${axis}" r="${hundredths(5 * appears)}" fill="${ink}"/>`
          : '') +
        written(
          bold,
          String(number),
          { x: anchorX, y: axis + 54, size: 42, anchor: 'middle' },
          ink,
          { opacity: appears },
        ),
    );
  };

  const end = (moments.at(-1)?.at ?? 0) + telling + after;
  return {
    name: 'years',
    seconds: end,
    ground,
    at,
    told: [0.5, ...moments.map((moment) => moment.at), end - after],
  };
}
