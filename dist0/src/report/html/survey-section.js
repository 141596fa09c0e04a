import { html } from './markup.js';
/** The attacks of a survey and who sees them, the unseen first. */
export function surveySection({ survey }) {
    if (survey === undefined)
        return html ``;
    return html `<section id="attacks" aria-labelledby="attacks-title" tabindex="-1">
    <h2 id="attacks-title">Attacks</h2>
    <div class="scroll" role="group" aria-labelledby="attacks-title" tabindex="0">
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">attack</th>
            <th scope="col">seen by</th>
            <th scope="col">techniques</th>
          </tr>
        </thead>
        <tbody>
          ${survey.attacks.map(attackRow)}
        </tbody>
      </table>
    </div>
  </section> `;
}
function attackRow(attack) {
    const { scenario, case: id, title, seenBy, broken, techniques } = attack;
    const rules = seenBy.map((rule) => html `<code>${rule}</code> `);
    const nobody = html `<span class="badge bad"
      >${broken === undefined ? 'nobody' : 'could not be played'}</span
    >
    ${broken}`;
    return html `<tr>
    <th scope="row">${scenario} ${id} <span class="quiet">${title}</span></th>
    <td>${seenBy.length > 0 ? rules : nobody}</td>
    <td>${techniques.join(', ')}</td>
  </tr> `;
}
//# sourceMappingURL=survey-section.js.map