import { stageConditions } from '../explain/search-reason.js';
import { fieldColumns, valuesOf, windowTimeOf } from '../field-columns.js';
import { InMemorySuppression } from '../suppression/in-memory.js';
import { unsuppressed } from '../suppression/unsuppressed.js';
import { SearchFold } from './search-fold.js';
/** A rule whose EQL query takes the events of a window together: a sequence, a sample, pipes. One alert stands for
 * Kibana's shell; its events are the building blocks. */
function searchDetector(rule, search, fields) {
    const { suppression } = rule;
    const columns = columnsOf(rule, search, fields);
    const timeOf = windowTimeOf(rule, fields);
    return {
        rule,
        needles: search.needles,
        blind: search.blind,
        warnings: search.warnings,
        conditions: stageConditions(search, rule.query),
        match: (event) => {
            const row = search.match(event);
            if (row === undefined)
                return undefined;
            return { time: timeOf(event), values: [...valuesOf(columns.fields, event), ...row.columns] };
        },
        openFold: (hits, warn) => {
            const admission = suppression === undefined
                ? unsuppressed(rule, warn)
                : new InMemorySuppression(rule, suppression, warn);
            return new SearchFold({ rule, search, hits, warn, columns }, admission);
        },
    };
}
function columnsOf(rule, search, fields) {
    const { suppression, timestampOverride } = rule;
    const named = search.fields.map(({ name }) => name).filter((name) => !search.keys.includes(name));
    const override = suppression === undefined ? [] : [timestampOverride ?? []].flat();
    const groupBy = suppression?.groupBy ?? [];
    const names = [...new Set([...named, ...groupBy, ...override])];
    const columns = fieldColumns(names, fields);
    const columnsNamed = (wanted) => wanted.map((name) => columns[names.indexOf(name)]);
    return {
        fields: columns,
        keys: fieldColumns(search.keys, fields),
        shown: columnsNamed(named),
        groupBy: columnsNamed(groupBy),
        override: columnsNamed(override)[0],
    };
}
export const searchKind = {
    create: (rule, query, fields) => {
        if (rule.type !== 'eql' || query.kind !== 'search')
            return undefined;
        return searchDetector(rule, query.query, fields);
    },
};
//# sourceMappingURL=search-kind.js.map