import { AwsFailure } from '../../aws-failure.js';
import { numberOf, requiredText } from '../../read-input.js';
import { findLayer, layerArn } from './layers.js';
/** A call on one version of a layer, named by LayerName and VersionNumber; its own policy counts. */
export function layerVersionCall(name, run) {
    return {
        name,
        resource: (input, context) => `${layerArn(requiredText(input, 'LayerName'), context)}:${numberOf(input, 'VersionNumber') ?? '*'}`,
        policy: (input, context) => {
            const layer = findLayer(layerArn(requiredText(input, 'LayerName'), context), context);
            if (layer === undefined)
                return undefined;
            const version = layer.versions.get(numberOf(input, 'VersionNumber') ?? 0);
            return { owner: layer.owner, policy: version?.policy?.policy };
        },
        run,
    };
}
/** The version of a layer that an input names.
 * @throws AwsFailure ResourceNotFoundException */
export function layerVersionNamed(input, context) {
    const arn = layerArn(requiredText(input, 'LayerName'), context);
    const number = numberOf(input, 'VersionNumber') ?? 0;
    const layer = findLayer(arn, context);
    const version = layer?.versions.get(number);
    if (layer !== undefined && version !== undefined)
        return { layer, version };
    throw new AwsFailure('ResourceNotFoundException', `Layer version ${arn}:${number} does not exist.`);
}
//# sourceMappingURL=layer-version-call.js.map