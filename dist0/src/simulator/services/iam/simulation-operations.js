import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { missing, objectsOf, requiredText, textsOf } from '../../read-input.js';
import { contextKeysOf } from './context-keys.js';
import { onAll, onArn } from './entities.js';
import { invalidInput } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { page } from './page.js';
import { givenPolicies, managedNamed, simulatedEntity } from './simulated-policies.js';
import { simulate } from './simulation.js';
/** What both simulations read of their input.
 * @throws AwsFailure ValidationException, InvalidInputException, MalformedPolicyDocumentException */
function askedOf(input) {
    refuseUnmodelled(input);
    const actions = textsOf(input, 'ActionNames');
    if (actions.length === 0)
        throw missing('ActionNames');
    const wrong = actions.find((action) => !/^[\w-]+:[\w*?-]+$/.test(action));
    // From memory.
    if (wrong !== undefined)
        throw invalidInput(`Invalid Action: ${wrong}`);
    const resources = textsOf(input, 'ResourceArns');
    const context = objectsOf(input, 'ContextEntries').map((entry) => [
        requiredText(entry, 'ContextKeyName').toLowerCase(),
        textsOf(entry, 'ContextKeyValues'),
    ]);
    return {
        actions,
        resources: resources.length === 0 ? ['*'] : resources,
        context: new Map(context),
    };
}
/** Parameters that would change the answer and are not modelled.
 * @throws TrailproofError CALL_NOT_MODELLED */
function refuseUnmodelled(input) {
    for (const name of ['ResourcePolicy', 'CallerArn', 'ResourceHandlingOption']) {
        if (input[name] === undefined)
            continue;
        throw new TrailproofError('CALL_NOT_MODELLED', `A policy simulation with ${name} is not modelled.`, { hint: 'Leave it out: policies of identities and their boundary are simulated.' });
    }
}
/** Boundaries that a call brings along take the place of the entity's own. */
function givenBoundary(input) {
    const name = 'PermissionsBoundaryPolicyInputList';
    return input[name] === undefined ? undefined : givenPolicies(name, textsOf(input, name));
}
function requiredTexts(input, name) {
    if (input[name] === undefined)
        throw missing(name);
    return textsOf(input, name);
}
function principalSimulation(input, context) {
    const asked = askedOf(input);
    const entity = simulatedEntity(requiredText(input, 'PolicySourceArn'), context);
    const own = entity.boundary === undefined ? undefined : managedNamed(entity.boundary, context);
    return {
        ...asked,
        policies: [
            ...entity.policies,
            ...givenPolicies('PolicyInputList', textsOf(input, 'PolicyInputList')),
        ],
        boundary: givenBoundary(input) ?? own,
    };
}
/** Simulations of policies, and the condition keys that they need. */
export const simulationOperations = [
    iamOperation('SimulatePrincipalPolicy', {
        permission: onArn('SimulatePrincipalPolicy', 'PolicySourceArn'),
        run: (input, context) => page('EvaluationResults', simulate(principalSimulation(input, context)), input),
    }),
    iamOperation('SimulateCustomPolicy', {
        permission: onAll('SimulateCustomPolicy', '*'),
        run: (input) => {
            const policies = givenPolicies('PolicyInputList', requiredTexts(input, 'PolicyInputList'));
            const simulation = { ...askedOf(input), policies, boundary: givenBoundary(input) };
            return page('EvaluationResults', simulate(simulation), input);
        },
    }),
    iamOperation('GetContextKeysForPrincipalPolicy', {
        permission: onArn('GetContextKeysForPrincipalPolicy', 'PolicySourceArn'),
        run: (input, context) => {
            const entity = simulatedEntity(requiredText(input, 'PolicySourceArn'), context);
            const given = givenPolicies('PolicyInputList', textsOf(input, 'PolicyInputList'));
            const texts = [...entity.policies, ...given].map(({ policy }) => policy.text);
            return { ContextKeyNames: contextKeysOf(texts) };
        },
    }),
    iamOperation('GetContextKeysForCustomPolicy', {
        permission: onAll('GetContextKeysForCustomPolicy', '*'),
        run: (input) => {
            const given = givenPolicies('PolicyInputList', requiredTexts(input, 'PolicyInputList'));
            return { ContextKeyNames: contextKeysOf(given.map(({ policy }) => policy.text)) };
        },
    }),
];
//# sourceMappingURL=simulation-operations.js.map