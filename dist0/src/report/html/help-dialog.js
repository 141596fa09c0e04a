import { html } from './markup.js';
const keys = [
    [['/'], 'search'],
    [['j', '↓'], 'next scenario, or next case inside one'],
    [['k', '↑'], 'previous one'],
    [['Enter'], 'open or close it'],
    [['Esc'], 'close what is open, clear the search'],
    [['t'], 'theme: system, light, dark'],
    [['?'], 'this list'],
];
/** The list of keys, opened by `?`. */
export const helpDialog = html `<dialog id="help" aria-labelledby="help-title">
  <h2 id="help-title">Keys</h2>
  <dl class="keys">
    ${keys.map(([names, what]) => html `<div>
          <dt>${names.map((name) => html `<kbd>${name}</kbd> `)}</dt>
          <dd>${what}</dd>
        </div>`)}
  </dl>
  <button type="button" id="help-close" class="tool">Close</button>
</dialog> `;
//# sourceMappingURL=help-dialog.js.map