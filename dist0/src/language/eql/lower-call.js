import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { literal } from '../expression/build.js';
import { parseAddressOrNetwork } from '../../ip/network.js';
import { globMatcher } from '../lucene/glob-matcher.js';
import { parseGlob } from '../lucene/glob.js';
import { findFunction, functionNames } from './functions/function-table.js';
import { liftToLists } from './lift-to-lists.js';
import { lowerValue } from './lower-value.js';
import { typeError } from './lowering-context.js';
import { fitsType, nameOfType } from './value-type.js';
/** Lowers a function call. Texts sought in a field become patterns, as Elasticsearch pushes them down to its index. */
export function lowerCall(tree, context) {
    const definition = functionOf(tree);
    const values = tree.arguments.map((argument) => lowerValue(argument, context));
    const options = { span: tree.span, ignoreCase: tree.ignoreCase };
    checkArguments(definition, values, tree.span);
    return lowerSearch(definition.name, values, options) ?? apply(definition, values, options);
}
/** Applies a function of the table to lowered values; constants are folded. */
export function applyFunction(name, values, options) {
    const definition = findFunction(name);
    if (definition === undefined)
        throw new TrailproofError('INTERNAL', `No function ${name}.`);
    checkArguments(definition, values, options.span);
    return apply(definition, values, options);
}
function functionOf({ name, ignoreCase, span }) {
    const definition = findFunction(name);
    if (definition === undefined) {
        throw new TrailproofError('EQL_FUNCTION_UNKNOWN', `EQL has no function "${name}".`, {
            span,
            hint: name === 'wildcard' || name === 'match'
                ? oldFunctionHint(name)
                : didYouMean(name, functionNames()),
        });
    }
    if (!ignoreCase || definition.hasIgnoreCase)
        return definition;
    throw new TrailproofError('EQL_FUNCTION_UNKNOWN', `"${name}" has no variant that ignores case.`, {
        span,
        hint: 'Take the ~ away.',
    });
}
function oldFunctionHint(name) {
    return name === 'wildcard'
        ? 'Write field like~ ("a*", "b*") or field : ("a*", "b*").'
        : 'Write field regex~ ("pattern").';
}
function checkArguments(definition, values, span) {
    const { name, parameters, required, variadic } = definition;
    if (values.length < required || (values.length > parameters.length && !variadic)) {
        const most = variadic
            ? ' or more'
            : parameters.length > required
                ? ` to ${parameters.length}`
                : '';
        throw new TrailproofError('EQL_ARGUMENT', `${name} takes ${required}${most} argument${required === 1 && most === '' ? '' : 's'}, not ${values.length}.`, { span });
    }
    for (const [index, value] of values.entries()) {
        const wanted = parameters[index] ?? parameters.at(-1);
        if (fitsType(value.type, wanted))
            continue;
        throw typeError(`Argument ${index + 1} of ${name} must be ${wanted === 'address' ? 'an address' : `a ${wanted}`}, not ${nameOfType(value.type)}.`, value.node.span);
    }
}
function apply(definition, values, { span, ignoreCase }) {
    const types = values.map((value) => value.type);
    const evaluate = definition.bind(types, { ignoreCase });
    const type = definition.resultType(types);
    const constants = values.flatMap(({ node }) => node.kind === 'literal' ? [node.value ?? undefined] : []);
    if (constants.length === values.length) {
        const result = evaluate(constants);
        return { node: literal(result ?? null, span), type: result === undefined ? 'null' : type };
    }
    const name = ignoreCase ? `${definition.name}~` : definition.name;
    const node = {
        kind: 'call',
        function: { name, evaluate: liftToLists(evaluate) },
        arguments: values.map((value) => value.node),
        span,
    };
    return { node, type };
}
function lowerSearch(name, values, options) {
    if (name === 'cidrMatch')
        return lowerNetworks(values, options);
    const [text, wanted] = values;
    if (text?.node.kind !== 'field' || wanted?.node.kind !== 'literal')
        return undefined;
    const { value } = wanted.node;
    if (typeof value !== 'string')
        return undefined;
    const glob = searchGlob(name, value);
    if (glob === undefined)
        return undefined;
    return {
        node: patternNode(text.node, value, globMatcher(glob, options), options.span),
        type: 'boolean',
    };
}
// stringContains and endsWith reach the index as wildcard queries whose text is not escaped, so that * ? and \ in it
// are special there; startsWith is a prefix query.
function searchGlob(name, text) {
    const syntax = { questionMark: true, backslash: true };
    switch (name) {
        case 'startsWith':
            return [{ kind: 'literal', text }, { kind: 'any' }];
        case 'endsWith':
            return parseGlob(`*${text}`, syntax);
        case 'stringContains':
            return parseGlob(`*${text}*`, syntax);
        default:
            return undefined;
    }
}
function patternNode(operand, text, matcher, span) {
    return { kind: 'pattern', operand, text, matcher, many: 'any', span };
}
function lowerNetworks(values, { span }) {
    const [address, ...others] = values;
    const networks = others.map(({ node }) => networkText(node));
    if (address === undefined || address.node.kind === 'literal')
        return undefined;
    return {
        node: { kind: 'cidr', operand: address.node, networks, many: 'any', span },
        type: 'boolean',
    };
}
function networkText(node) {
    const value = node.kind === 'literal' ? node.value : null;
    if (typeof value === 'string' && parseAddressOrNetwork(value) !== undefined)
        return value;
    throw new TrailproofError('EQL_ARGUMENT', 'cidrMatch takes networks and addresses as constant texts.', {
        span: node.span,
        hint: 'Write an address and a prefix length: "10.0.0.0/8".',
    });
}
//# sourceMappingURL=lower-call.js.map