import { anyOf } from '../../expression/build.js';
import { compileQuery } from '../../expression/compile-query.js';
import { compileTest } from '../../expression/compile-test.js';
import { lowerSigma } from '../lowering.js';
import { mappedNames, noMapping } from '../mapping.js';
/** Compiles a correlation with its rules for the log's own form of events.
 * @example compileCorrelation(linked, rawFieldSource()).match({ eventName: 'CreateUser' })?.leaves */
export function compileCorrelation(linked, fields, mapping = noMapping) {
    const planner = new Planner(mapping);
    const plan = planner.plan(linked);
    const tests = planner.leaves.map((leaf) => compileTest(leaf, fields));
    const columns = planner.columns.map((name) => columnOf(name, fields, mapping));
    const any = anyOf(planner.leaves, linked.correlation.span);
    const { fields: used, needles, blind, warnings, tracer } = compileQuery(any, fields, []);
    const match = (event) => {
        const leaves = tests.flatMap((test, leaf) => (test(event) === true ? [leaf] : []));
        if (leaves.length === 0)
            return undefined;
        return { leaves, values: columns.map((get) => get(event)) };
    };
    const predicates = planner.leaves;
    return { plan, match, fields: used, needles, blind, warnings, predicates, tracer };
}
/** The value of the first of the log's names that has one. */
function columnOf(name, fields, mapping) {
    const known = mappedNames(name, mapping).flatMap((one) => fields.resolve(one) ?? []);
    return (event) => {
        for (const field of known) {
            const value = field.get(event);
            if (value !== undefined)
                return value;
        }
        return undefined;
    };
}
/** Numbers the rules and the fields of a correlation and of those inside it. */
class Planner {
    leaves = [];
    columns = [];
    #mapping;
    constructor(mapping) {
        this.#mapping = mapping;
    }
    plan({ correlation, sources }) {
        return {
            correlation,
            sources: sources.map((source) => {
                const columnFor = (name) => this.#column(fieldFor(name, source, correlation.aliases));
                return {
                    from: this.#from(source),
                    group: correlation.groupBy.map(columnFor),
                    fields: correlation.fields.map(columnFor),
                };
            }),
            groupColumns: correlation.groupBy.map((name) => this.#column(name)),
        };
    }
    #from(source) {
        if (source.kind === 'correlation')
            return { kind: 'plan', plan: this.plan(source.linked) };
        this.leaves.push(lowerSigma(source.detection, this.#mapping));
        return { kind: 'leaf', leaf: this.leaves.length - 1 };
    }
    #column(name) {
        const known = this.columns.indexOf(name);
        return known === -1 ? this.columns.push(name) - 1 : known;
    }
}
/** What a name of the correlation means in the events of one of its rules. */
function fieldFor(name, { names }, aliases) {
    const alias = Object.hasOwn(aliases, name) ? aliases[name] : {};
    const rule = names.find((one) => Object.hasOwn(alias, one));
    return rule === undefined ? name : alias[rule];
}
//# sourceMappingURL=compile.js.map