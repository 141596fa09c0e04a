import { html, type Insert, type Markup } from './markup.ts'

/** One figure of the summary. */
export interface Tile {
  readonly title: string
  readonly figure: string
  /** What the figure is out of, in small beside it. */
  readonly of?: string | undefined
  readonly tone?: 'good' | 'bad' | 'plain' | undefined
  readonly more?: Insert
}

export function tile({ title, figure, of, tone = 'plain', more }: Tile): Markup {
  return html`<div class="tile ${tone}">
    <h3>${title}</h3>
    <p class="figure">${figure}${of !== undefined && html` <span class="of">${of}</span>`}</p>
    ${more}
  </div> `
}

/** A list of short lines under a figure, cut where it is long. */
export function shortList(lines: readonly Insert[], most: number, rest = '#'): Markup {
  const left = lines.length - most
  const items = lines.slice(0, most).map((line) => html`<li>${line}</li>`)
  const more = left > 0 && html`<li><a href="${rest}">and ${left} more</a></li>`
  return html`<ul class="short">
    ${items}${more}
  </ul>`
}
