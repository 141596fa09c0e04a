import { stateSlot } from '../../state/state-slot.js';
import { regionalArn } from '../service-call.js';
/** The layers of an account, by ARN. */
export const layersOf = stateSlot(() => new Map());
/** ARN of the layer that a name or an ARN means. */
export function layerArn(nameOrArn, context) {
    if (nameOrArn.startsWith('arn:'))
        return nameOrArn;
    return regionalArn('lambda', `layer:${nameOrArn}`, context);
}
/** The layer of an ARN, in whatever account it is. */
export function findLayer(arn, context) {
    const account = context.cloud.accounts.get(arn.split(':')[4] ?? '');
    return account === undefined ? undefined : layersOf(account).get(arn);
}
/** The version of a layer that an ARN with a number means. */
export function findLayerVersion(arn, context) {
    const end = arn.lastIndexOf(':');
    return findLayer(arn.slice(0, end), context)?.versions.get(Number(arn.slice(end + 1)));
}
//# sourceMappingURL=layers.js.map