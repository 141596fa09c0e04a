import { addressInBlock } from './address-block.js';
import { globMatches } from './glob.js';
const number = (text) => (text.trim() === '' ? NaN : Number(text));
/** ISO 8601 or seconds since 1970, as IAM reads dates. */
const moment = (text) => /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
const ordered = (read, holds) => (actual, wanted) => holds(read(actual), read(wanted));
const equalTexts = (actual, wanted) => actual === wanted;
const equalWithoutCase = (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase();
const likeTexts = (actual, wanted) => globMatches(wanted, actual);
/** The six parts of an ARN are compared one by one: `*` does not run over a colon, but in the last part. */
const likeArns = (actual, wanted) => {
    if (wanted === '*')
        return true;
    const left = arnParts(actual);
    const right = arnParts(wanted);
    return (right.length === left.length && right.every((part, index) => globMatches(part, left[index])));
};
function arnParts(arn) {
    const parts = arn.split(':');
    return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
const is = (compare) => ({ negated: false, compare });
const isNot = (compare) => ({ negated: true, compare });
/** Every operator of the IAM policy language but `Null`, which asks for the key's presence, by its name in lower case. */
export const conditionOperators = new Map([
    ['stringequals', is(equalTexts)],
    ['stringnotequals', isNot(equalTexts)],
    ['stringequalsignorecase', is(equalWithoutCase)],
    ['stringnotequalsignorecase', isNot(equalWithoutCase)],
    ['stringlike', is(likeTexts)],
    ['stringnotlike', isNot(likeTexts)],
    ['numericequals', is(ordered(number, (left, right) => left === right))],
    ['numericnotequals', isNot(ordered(number, (left, right) => left === right))],
    ['numericlessthan', is(ordered(number, (left, right) => left < right))],
    ['numericlessthanequals', is(ordered(number, (left, right) => left <= right))],
    ['numericgreaterthan', is(ordered(number, (left, right) => left > right))],
    ['numericgreaterthanequals', is(ordered(number, (left, right) => left >= right))],
    ['dateequals', is(ordered(moment, (left, right) => left === right))],
    ['datenotequals', isNot(ordered(moment, (left, right) => left === right))],
    ['datelessthan', is(ordered(moment, (left, right) => left < right))],
    ['datelessthanequals', is(ordered(moment, (left, right) => left <= right))],
    ['dategreaterthan', is(ordered(moment, (left, right) => left > right))],
    ['dategreaterthanequals', is(ordered(moment, (left, right) => left >= right))],
    ['bool', is(equalWithoutCase)],
    ['binaryequals', is(equalTexts)],
    ['ipaddress', is(addressInBlock)],
    ['notipaddress', isNot(addressInBlock)],
    ['arnequals', is(likeArns)],
    ['arnlike', is(likeArns)],
    ['arnnotequals', isNot(likeArns)],
    ['arnnotlike', isNot(likeArns)],
]);
//# sourceMappingURL=condition-operators.js.map