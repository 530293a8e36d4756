// Light or dark: follows the system until the reader chooses; only the choice is stored.
// Runs before the first paint, hence a file of its own that no build defers.
{
  const page = document.documentElement;
  /** @param {(storage: Storage) => string | null | void} use */
  const stored = (use) => {
    try {
      return use(localStorage) ?? '';
    } catch {
      // Storage is switched off: the choice holds for this page alone.
      return '';
    }
  };
  /** @param {string} theme */
  const show = (theme) => {
    if (theme) page.dataset.theme = theme;
    else delete page.dataset.theme;
  };
  show(stored((storage) => storage.getItem('theme')));

  addEventListener('DOMContentLoaded', () => {
    const choice = document.querySelector('[data-theme-choice]');
    const buttons = [...(choice?.querySelectorAll('button') ?? [])];
    const mark = () => {
      for (const button of buttons)
        button.setAttribute('aria-pressed', String(button.value === (page.dataset.theme ?? '')));
    };
    choice?.removeAttribute('hidden');
    mark();
    choice?.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const theme = target.value;
      show(theme);
      stored((storage) => (theme ? storage.setItem('theme', theme) : storage.removeItem('theme')));
      mark();
    });
  });
}
