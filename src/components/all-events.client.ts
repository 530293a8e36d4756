// The start's list of events where it carries only some: the nearest may be among the others, so the
// rows are taken from the page that lists them all.
async function completed(list: HTMLElement, address: string) {
  const text = await (await fetch(address)).text();
  const rows = new DOMParser()
    .parseFromString(text, 'text/html')
    .querySelectorAll<HTMLElement>('event-list li');
  if (rows.length === 0) return;
  // It puts its rows in order once it stands in the page.
  // A copy of an element is an element.
  const whole = list.cloneNode() as typeof list;
  whole.append(...rows);
  list.replaceWith(whole);
}

const list = document.querySelector<HTMLElement>('event-list[data-all]');
const { all } = list?.dataset ?? {};
// Where they cannot be had, those of the page itself are better than none.
if (list && all) completed(list, all).catch(() => undefined);
