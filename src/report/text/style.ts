/** Colours of a terminal; without colour each gives its text back. Texts must be printable before they are painted. */
export interface Style {
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly odd: (text: string) => string
  readonly quiet: (text: string) => string
  readonly strong: (text: string) => string
}

/** Makes the style for a stream. */
export function styleOf(coloured: boolean): Style {
  const paint = (code: number) => (text: string) =>
    coloured && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text
  return { good: paint(32), bad: paint(31), odd: paint(33), quiet: paint(2), strong: paint(1) }
}
