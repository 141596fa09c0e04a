import { quote } from '../../language/quote.js';
import { weightOf } from './condition.js';
import { groupText } from './group-text.js';
/** The conditions of a search's stages, each named by its number and its role. */
export function stageConditions({ stages }, query) {
    return () => stages.flatMap(({ query: { tracer }, role, runs }, index) => {
        if (tracer === undefined)
            return [];
        const name = stages.length === 1 ? undefined : stageName({ role, runs, index });
        return [{ name, tracer: tracer({ query, weightOf }) }];
    });
}
/** Says how far the events came that belong together with one, and what did not come. */
export function searchReason({ filled, of, next, key }, { search, query }) {
    const about = search.keys.length === 0 ? '' : ` for ${groupText(search.keys, key)}`;
    const came = `${filled} of ${of} stages came${about} in the window`;
    const stage = next === undefined ? undefined : search.stages[next];
    const missing = stage === undefined
        ? 'maxspan, until, a missing event or a pipe kept them from being a match'
        : `nothing came for stage ${next + 1}: ${quote(stage.span, query)}`;
    const kind = stage === undefined ? 'other' : 'unfinished';
    const progress = filled / (of + 1);
    return { kind, message: `${came}; ${missing}`, about, progress, at: stage?.span };
}
function stageName(stage) {
    const { role, runs, index } = stage;
    const number = `stage ${index + 1}`;
    switch (role) {
        case 'event':
            return runs === 1 ? number : `${number}, ${runs} times`;
        case 'missing':
            return `${number}, which must not come`;
        case 'until':
            return 'until';
    }
}
//# sourceMappingURL=search-reason.js.map