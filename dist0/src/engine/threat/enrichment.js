import { alertValue } from '../field-columns.js';
/** What an alert says of the indicators it matched: `threat.enrichments.*` as Kibana writes them, a list a field where
 * there are several. */
export function enrichmentOf(matches, context) {
    const { indicators, fields, path } = context;
    const matched = (key, valueOf) => [
        `threat.enrichments.matched.${key}`,
        oneOrMore(matches.map(valueOf)),
    ];
    const places = [...new Set(matches.map(({ indicator }) => indicator))];
    const inside = [...fields.known()].filter((name) => name.startsWith(`${path}.`));
    const shown = inside.flatMap((name) => {
        const field = fields.resolve(name);
        const values = places.flatMap((place) => listOf(field?.get(indicators[place].document)));
        if (field === undefined || values.length === 0)
            return [];
        const shownName = `threat.enrichments.indicator.${name.slice(path.length + 1)}`;
        return [[shownName, alertValue(values.length === 1 ? values[0] : values, field.type)]];
    });
    return Object.fromEntries([
        matched('atomic', ({ atomic }) => atomic),
        matched('field', ({ field }) => field),
        matched('id', ({ indicator }) => indicators[indicator].id),
        matched('index', ({ indicator }) => indicators[indicator].index),
        ['threat.enrichments.matched.type', 'indicator_match_rule'],
        ...shown,
    ]);
}
function oneOrMore(values) {
    return values.length === 1 ? values[0] : values;
}
function listOf(value) {
    if (value === undefined)
        return [];
    return typeof value === 'object' ? value : [value];
}
//# sourceMappingURL=enrichment.js.map