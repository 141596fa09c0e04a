import { html } from './markup.js';
/** Embeds data that the page's script reads: inert, and nothing in it can end the block. */
export function inertJson(id, data) {
    // `<` is all that an HTML parser looks at in here; in JSON it stands in texts only.
    const text = JSON.stringify(data).replaceAll('<', '\\u003c');
    return html `<script type="application/json" id="${id}">
    ${{ markup: text }}
  </script> `;
}
//# sourceMappingURL=inert-json.js.map