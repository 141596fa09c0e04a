import { plural } from '../text/plural.js';
import { html } from './markup.js';
/** Says what was tested and under which profile, so that no figure stands without what it is about. */
export function scopeList(report) {
    const facts = [...coverageFacts(report), ...runFacts(report)];
    const items = facts.map(([name, value]) => html `<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`);
    return html `<h3 class="scope-title">What was tested</h3>
    <dl class="scope">${items}</dl>`;
}
function coverageFacts({ coverage }) {
    if (coverage === undefined)
        return [];
    const { scope } = coverage;
    const from = ['Evidence', scope.from.join(', ')];
    const asOf = scope.asOf === undefined ? [] : [['Judged as of', scope.asOf]];
    return [
        ['Matrix', `ATT&CK v${scope.attackVersion}, IaaS`],
        ['Profile', scope.profile],
        ...(scope.from.length === 0 ? [] : [from]),
        ...asOf,
    ];
}
function runFacts({ verify, survey, replay, coverage }) {
    if (verify !== undefined) {
        const cases = verify.scenarios.reduce((sum, one) => sum + one.cases.length, 0);
        return [
            [
                'Scope',
                `${plural(verify.rules.loaded, 'rule')} against ${plural(cases, 'case')} of ${plural(verify.scenarios.length, 'scenario')}`,
            ],
            ['Virtual start', verify.start],
            ['Seed', verify.seed],
            ...(verify.repeat.length === 0 ? [] : [['Flags', verify.repeat.join(' ')]]),
        ];
    }
    if (replay !== undefined) {
        const { read, judged, skipped, duplicate, late, malformed } = replay.records;
        return [
            ['Records', `${read} read, ${judged} judged, ${skipped} skipped as no rule needs them`],
            ['Left out', `${duplicate} duplicate, ${late} late, ${malformed} malformed`],
            ['Rules', String(replay.rules.loaded.length)],
        ];
    }
    if (survey !== undefined) {
        return [
            [
                'Scope',
                `${plural(survey.rules.loaded, 'rule')} against ${plural(survey.attacks.length, 'attack')}`,
            ],
            ['Seed', survey.seed],
        ];
    }
    if (coverage === undefined)
        return [];
    const { rules, scenarios, cases } = coverage.scope;
    return [
        [
            'Scope',
            `${plural(rules, 'rule')}, ${plural(scenarios, 'scenario')}, ${plural(cases, 'case')}`,
        ],
    ];
}
//# sourceMappingURL=scope-list.js.map