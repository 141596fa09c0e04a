/** The id that stands for that of a run. */
const anyRun = 'preflt';
/** Makes questions of the policy that a run needs: one for each resource of a statement, so that each answer is about one. */
export function preflightQuestions({ Statement }, account) {
    const real = (text) => {
        const named = text.replaceAll('<account>', account);
        return named === '*' ? named : named.replaceAll('*', anyRun);
    };
    return Statement.filter(({ Effect }) => Effect === 'Allow').flatMap((statement) => listOf(statement.Resource).map((resource) => ({
        actions: statement.Action,
        resource: real(resource),
        context: contextOf(statement).map(({ key, value }) => {
            return { key, values: [value === '*' ? anyRun : real(value)] };
        }),
    })));
}
/** The values that conditions ask for; a call bears one of them. */
function contextOf({ Condition = {}, }) {
    return Object.values(Condition).flatMap((keys) => Object.entries(keys).flatMap(([key, values]) => {
        const [value] = listOf(values);
        return value === undefined ? [] : [{ key, value }];
    }));
}
const listOf = (value) => typeof value === 'string' ? [value] : value;
//# sourceMappingURL=questions.js.map