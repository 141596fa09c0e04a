import { addressOrder } from '../../language/expression/search-functions.js';
import { compileFilter } from '../../language/filter/compile.js';
/** Builds the index of a rule: one of its mappings must hold with all its entries for the same indicator. As in
 * Kibana, an indicator with several values in a field serves a mapping of one entry, each value for itself, and none of
 * several entries. */
export function threatIndex(rule, indicators, views) {
    const alternatives = rule.mapping.map((entries) => alternativeOf(entries, indicators, views));
    return (event) => alternatives.flatMap((find) => find(event));
}
function alternativeOf(mapping, indicators, { fields, indicatorFields }) {
    const entries = mapping.map(({ field, indicatorField, negate }) => ({
        name: field,
        field: fields.resolve(field),
        indicatorField: indicatorFields.resolve(indicatorField),
        negate,
    }));
    const positive = entries.filter(({ negate }) => !negate);
    const [driver] = positive;
    if (driver?.field === undefined)
        return () => [];
    const serves = (indicator) => entries.length === 1 || positive.every((entry) => valuesIn(entry, indicator).length === 1);
    const places = indicators.flatMap((indicator, place) => (serves(indicator) ? [place] : []));
    const find = lookUp(driver, places, { indicators, fields });
    return (event) => find(event).flatMap((place) => {
        const indicator = indicators[place];
        const holds = entries.every((entry) => entry === driver || agrees(entry, event, indicator));
        return holds ? positive.flatMap((entry) => matchOf(entry, { event, indicator, place })) : [];
    });
}
/** Finds candidates by the first entry: equal values by hash, networks one by one. */
function lookUp(driver, places, { indicators, fields }) {
    const byValue = new Map();
    const networks = [];
    for (const place of places) {
        for (const value of valuesIn(driver, indicators[place])) {
            if (driver.field?.type === 'ip' && value.includes('/')) {
                networks.push({ place, holds: networkTest(driver.name, value, fields) });
                continue;
            }
            const key = comparable(value, driver);
            const known = byValue.get(key);
            if (known === undefined)
                byValue.set(key, [place]);
            else
                known.push(place);
        }
    }
    return (event) => {
        const found = new Set();
        for (const value of textsOf(driver.field?.get(event))) {
            for (const place of byValue.get(comparable(value, driver)) ?? [])
                found.add(place);
        }
        for (const { place, holds } of networks)
            if (holds(event))
                found.add(place);
        return [...found];
    };
}
function networkTest(field, network, fields) {
    const span = { source: { name: '<indicator>', text: network }, start: 0, end: network.length };
    return compileFilter({ kind: 'phrases', field, values: [network], span }, fields).matches;
}
function agrees(entry, event, indicator) {
    const wanted = new Set(valuesIn(entry, indicator).map((value) => comparable(value, entry)));
    const isEqual = textsOf(entry.field?.get(event)).some((value) => wanted.has(comparable(value, entry)));
    return isEqual !== entry.negate;
}
function matchOf(entry, { event, indicator, place }) {
    const wanted = new Set(valuesIn(entry, indicator).map((value) => comparable(value, entry)));
    const values = textsOf(entry.field?.get(event));
    const atomic = values.find((value) => wanted.has(comparable(value, entry))) ?? values[0];
    return atomic === undefined ? [] : [{ indicator: place, field: entry.name, atomic }];
}
/** Two spellings of an address are one value. */
function comparable(value, { field }) {
    return field?.type === 'ip' ? (addressOrder(value) ?? value) : value;
}
function valuesIn({ indicatorField }, { document }) {
    return textsOf(indicatorField?.get(document));
}
function textsOf(value) {
    if (value === undefined)
        return [];
    const items = typeof value === 'object' ? value : [value];
    return [...new Set(items.map(String))];
}
//# sourceMappingURL=threat-index.js.map