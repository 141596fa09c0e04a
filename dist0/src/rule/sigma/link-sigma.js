import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError, isTrailproofError } from '../../diagnostic/trailproof-error.js';
import { findingOf } from '../../diagnostic/finding.js';
import { minutes } from '../../time/duration.js';
import { readsCloudTrailLog, } from './sigma-part.js';
/** Ties correlations to the rules that they refer to by name or id, in whatever file those stand.
 * @example linkSigma(parts, { mapping: noMapping, logs: 'any' })[0]?.kind */
export function linkSigma(parts, options) {
    const linker = new Linker(parts);
    const outcomes = parts.map((part) => outcomeOf(part, linker, options));
    const silenced = linker.silenced();
    return outcomes.map((outcome, index) => outcome.kind === 'runs' && silenced.has(parts[index]) ? { ...outcome, kind: 'part' } : outcome);
}
function outcomeOf(part, linker, options) {
    const { common, query } = part;
    const { mapping } = options;
    const elsewhere = options.logs === 'any' ? undefined : linker.logElsewhere(part);
    if (elsewhere !== undefined)
        return { kind: 'elsewhere', logSource: elsewhere };
    if (part.kind === 'rule') {
        const { detection } = part;
        return { kind: 'runs', rule: { ...common, type: 'sigma', query, detection, mapping } };
    }
    try {
        const linked = linker.link(part, []);
        // Windows go by the calls, not by runs; who asks why a rule is silent looks at those of one run.
        const lookBack = spanOf(linked) + minutes(10);
        const rule = { ...common, type: 'sigma_correlation', query, linked, mapping, lookBack };
        return { kind: 'runs', rule };
    }
    catch (error) {
        if (!isTrailproofError(error))
            throw error;
        return { kind: 'wrong', findings: [findingOf(error)] };
    }
}
/** How far apart the events of a match can lie. */
function spanOf({ correlation, sources }) {
    const inner = sources.map((source) => (source.kind === 'rule' ? 0 : spanOf(source.linked)));
    return correlation.timespan + Math.max(...inner);
}
// Correlations of correlations; more is a mistake.
const deepestChain = 16;
class Linker {
    #byName = new Map();
    #correlations;
    constructor(parts) {
        this.#correlations = parts.filter((part) => part.kind === 'correlation');
        for (const part of parts) {
            for (const name of namesOf(part)) {
                this.#byName.set(name, [...(this.#byName.get(name) ?? []), part]);
            }
        }
    }
    /** @throws TrailproofError SIGMA_CORRELATION */
    link(part, above) {
        const chain = [...above, part];
        const { correlation } = part;
        if (chain.length > deepestChain) {
            throw new TrailproofError('SIGMA_CORRELATION', 'Correlations refer to each other too deeply.', {
                span: correlation.span,
            });
        }
        const sources = correlation.rules.map((reference) => {
            const target = this.#target(reference);
            const names = namesOf(target);
            if (target.kind === 'rule')
                return { kind: 'rule', names, detection: target.detection };
            if (!chain.includes(target)) {
                return { kind: 'correlation', names, linked: this.link(target, chain) };
            }
            throw new TrailproofError('SIGMA_CORRELATION', 'The correlation refers to itself.', {
                span: reference.span,
            });
        });
        return { correlation, sources };
    }
    /** The log of a rule, or of one behind a correlation, that is not CloudTrail: it cannot be looked for here. */
    logElsewhere(part, depth = 1) {
        if (part.kind === 'rule') {
            return readsCloudTrailLog(part.logSource) ? undefined : part.logSource;
        }
        if (depth > deepestChain)
            return undefined;
        for (const { name } of part.correlation.rules) {
            const target = this.#byName.get(name)?.[0];
            const elsewhere = target && this.logElsewhere(target, depth + 1);
            if (elsewhere !== undefined)
                return elsewhere;
        }
        return undefined;
    }
    /** What some correlation refers to and none wants to alert by itself. */
    silenced() {
        const referred = (generate) => this.#correlations
            .filter(({ correlation }) => correlation.generate === generate)
            .flatMap(({ correlation }) => correlation.rules)
            .flatMap(({ name }) => this.#byName.get(name) ?? []);
        const loud = new Set(referred(true));
        return new Set(referred(false).filter((part) => !loud.has(part)));
    }
    #target({ name, span }) {
        const found = this.#byName.get(name) ?? [];
        if (found.length === 1)
            return found[0];
        const message = found.length === 0
            ? `There is no rule with the name or id "${name}".`
            : `Several rules have the name or id "${name}".`;
        throw new TrailproofError('SIGMA_CORRELATION', message, {
            span,
            hint: found.length === 0 ? didYouMean(name, this.#byName.keys()) : undefined,
        });
    }
}
function namesOf({ name, id }) {
    return [name, id].filter((one) => one !== undefined);
}
//# sourceMappingURL=link-sigma.js.map