/** On paper nothing can be opened: what is not as reviewed is, before the page is printed. */
export function openForPrint(): void {
  addEventListener('beforeprint', () => {
    const differing = '.scenario.bad, .case[data-verdict="not as reviewed"]'
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(differing)) fold.open = true
  })
}
