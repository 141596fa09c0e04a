import { html } from './markup.js';
export function tile({ title, figure, of, tone = 'plain', more }) {
    return html `<div class="tile ${tone}">
    <h3>${title}</h3>
    <p class="figure">${figure}${of !== undefined && html ` <span class="of">${of}</span>`}</p>
    ${more}
  </div> `;
}
/** A list of short lines under a figure, cut where it is long. */
export function shortList(lines, most, rest = '#') {
    const left = lines.length - most;
    const items = lines.slice(0, most).map((line) => html `<li>${line}</li>`);
    const more = left > 0 && html `<li><a href="${rest}">and ${left} more</a></li>`;
    return html `<ul class="short">
    ${items}${more}
  </ul>`;
}
//# sourceMappingURL=tile.js.map