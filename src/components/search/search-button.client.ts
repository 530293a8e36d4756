// Makes of the header's link to the search a button that opens the quick search, also by Ctrl or
// Cmd and K. Everything else is loaded when it is used.

const link = document.querySelector<HTMLAnchorElement>('a[data-words]');
if (link) {
  const isSearchPage = link.getAttribute('aria-current') === 'page';
  const open = () =>
    import('./quick-search.client.ts')
      .then(({ openQuickSearch }) => openQuickSearch(link.href, link.dataset['words'] ?? ''))
      // Not to be had, so the page itself is left to try.
      .catch(() => location.assign(link.href));
  if (!isSearchPage) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = link.textContent;
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    button.onclick = open;
    link.replaceWith(button);
  }
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (isSearchPage) document.dispatchEvent(new Event('quick-search'));
    else void open();
  });
}
