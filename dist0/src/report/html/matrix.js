import { tactics } from '../../attack/tactics.js';
import { gradeLooks, gradeNames } from '../grade-looks.js';
import { techniqueAnchor } from './anchors.js';
import { html } from './markup.js';
import { matrixCells } from './matrix-cells.js';
/** ATT&CK's matrix: a column a tactic, a cell a technique, filled as far as its variants are seen. */
export function matrixSection(report) {
    const cells = matrixCells(report);
    if (cells.length === 0)
        return html ``;
    const columns = columnsOf(cells);
    const height = Math.max(...columns.map((column) => column.cells.length));
    const rows = Array.from({ length: height }, (_, row) => rowOf(columns, row));
    const heads = columns.map(({ name, cells }) => html `<th scope="col">${name} <span class="quiet">${cells.length}</span></th>`);
    return html `<section id="matrix" aria-labelledby="matrix-title" tabindex="-1">
    <h2 id="matrix-title">ATT&amp;CK matrix</h2>
    ${legendOf(report)}
    <div class="scroll" role="group" aria-labelledby="matrix-title" tabindex="0">
      <table class="matrix">
        <thead>
          <tr>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section> `;
}
/** Columns in the order of the matrix; techniques whose tactic nobody knows stand last. */
function columnsOf(cells) {
    const known = tactics.map(({ id, name }) => ({
        name,
        cells: cells.filter((cell) => cell.tactics.includes(id)),
    }));
    const placed = new Set(known.flatMap((column) => column.cells));
    const others = { name: 'No tactic known', cells: cells.filter((cell) => !placed.has(cell)) };
    return [...known, others].filter((column) => column.cells.length > 0);
}
function rowOf(columns, row) {
    const cells = columns.map(({ cells }) => {
        const cell = cells[row];
        return cell === undefined ? html `<td class="none"></td>` : cellOf(cell);
    });
    return html `<tr>
    ${cells}
  </tr> `;
}
function cellOf({ id, name, grade, says, tenths, isStale }) {
    const sub = id.includes('.') ? ' sub' : '';
    return html `<td class="g-${grade} t${tenths}${sub}" data-grade="${grade}">
    <a href="#${techniqueAnchor(id)}"
      ><span class="id">${id}</span> <span class="name">${name}</span>
      <span class="says">${says}${isStale && ', stale'}</span></a
    >
  </td>`;
}
function legendOf({ coverage }) {
    if (coverage === undefined)
        return html ``;
    const items = gradeNames.map((grade) => html `<li>
        <span class="swatch g-${grade}"></span><b>${grade}</b> ${gradeLooks[grade].label}
      </li>`);
    return html `<ul class="legend" aria-label="Grades">
    ${items}
    <li><span class="swatch g-guarded t5"></span>half filled: half of its variants are seen</li>
  </ul>`;
}
//# sourceMappingURL=matrix.js.map