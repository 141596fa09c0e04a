/** What an element gets beside its children. */
export interface ElementParts {
  readonly class?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly onClick?: () => void
}

/** Makes an element. Texts become text nodes and nothing else: what comes from a record is never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  parts: ElementParts = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (parts.class !== undefined) made.className = parts.class
  for (const [name, value] of Object.entries(parts.attributes ?? {})) made.setAttribute(name, value)
  if (parts.onClick !== undefined) made.addEventListener('click', parts.onClick)
  for (const child of children) if (child !== undefined) made.append(child)
  return made
}

/** A button of the page's own kind. */
export function button(text: string, onClick: () => void): HTMLButtonElement {
  return element('button', { class: 'tool', attributes: { type: 'button' }, onClick }, text)
}

/** The element of an id; undefined where the page has none. */
export function byId(id: string): HTMLElement | undefined {
  return document.getElementById(id) ?? undefined
}
