// On paper nothing can be unfolded, so it is before printing and folded again afterwards.

export function openOnPaper(page: Element, printed: () => Element | undefined) {
  let unfolded: readonly Element[] = [];
  addEventListener('beforeprint', () => {
    const part = printed();
    page.setAttribute('data-print', part?.matches('.checklist') ? 'list' : 'result');
    unfolded = [...(part?.parentElement?.querySelectorAll('details:not([open])') ?? [])].filter(
      (one) => part?.contains(one),
    );
    for (const one of unfolded) one.setAttribute('open', '');
  });
  addEventListener('afterprint', () => {
    for (const one of unfolded) one.removeAttribute('open');
  });
}
