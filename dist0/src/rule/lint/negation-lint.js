// What the AWS integration fills for every record.
const alwaysThere = new Set([
    '@timestamp',
    'aws.cloudtrail.event_type',
    'aws.cloudtrail.event_version',
    'cloud.account.id',
    'cloud.provider',
    'cloud.region',
    'data_stream.dataset',
    'data_stream.namespace',
    'data_stream.type',
    'ecs.version',
    'event.action',
    'event.created',
    'event.dataset',
    'event.id',
    'event.ingested',
    'event.kind',
    'event.module',
    'event.original',
    'event.outcome',
    'event.provider',
    'event.type',
    'source.address',
]);
/** Finds negations in an ES|QL condition that drop the rows without the field, which KQL and EQL would keep.
 * Quiet where the condition also asks for the field to be there, or says what happens when it is not.
 * `fields` are the names to judge: fields of the event, not columns that the query made.
 * @example lintNegations(condition, new Set(['user.name'])).map(({ code }) => code) // ['ESQL_NEGATION_DROPS'] */
export function lintNegations(condition, fields) {
    const found = [];
    collect(condition, { isNegated: false, asked: new Set(), found });
    return found.filter((test) => test.fields.every((name) => fields.has(name))).map(negationDrops);
}
function collect(condition, walk) {
    switch (condition.kind) {
        case 'present':
            return;
        case 'not':
            return collect(condition.part, { ...walk, isNegated: !walk.isNegated });
        case 'test':
            return collectTest(condition, walk);
        case 'all':
        case 'any': {
            // An alternative drops nothing by itself: another one may keep the row.
            const isConjunction = (condition.kind === 'all') !== walk.isNegated;
            if (!isConjunction)
                return;
            const settled = condition.parts.flatMap((part) => settledBy(part, walk.isNegated));
            const asked = new Set([...walk.asked, ...settled]);
            for (const part of condition.parts)
                collect(part, { ...walk, asked });
        }
    }
}
/** The fields that are there wherever a part of a conjunction holds. */
function settledBy(condition, isNegated) {
    switch (condition.kind) {
        case 'not':
            return settledBy(condition.part, !isNegated);
        case 'present':
            return isNegated ? [] : [condition.field];
        case 'test':
            return isNegated === condition.negated && !condition.fillsGaps ? condition.fields : [];
        case 'all':
        case 'any': {
            const isConjunction = (condition.kind === 'all') !== isNegated;
            return isConjunction ? condition.parts.flatMap((part) => settledBy(part, isNegated)) : [];
        }
    }
}
function collectTest(test, { isNegated, asked, found }) {
    const drops = isNegated !== test.negated && !test.fillsGaps;
    const [field] = test.fields;
    // Of several fields it is not plain which absence the author has thought of.
    if (!drops || field === undefined || test.fields.length > 1)
        return;
    if (!alwaysThere.has(field) && !asked.has(field))
        found.push(test);
}
function negationDrops({ fields, span }) {
    const [field = ''] = fields;
    return {
        severity: 'warning',
        code: 'ESQL_NEGATION_DROPS',
        message: `ES|QL drops every row without "${field}" here: what is not known is not true, also behind a negation.`,
        span,
        hint: `To keep such rows, as KQL does, write (${field} is null or …).`,
    };
}
//# sourceMappingURL=negation-lint.js.map