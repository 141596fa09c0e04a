import type { Input, OperationContext } from '../../operation.ts';
import type { ServiceCall } from '../service-call.ts';
import { type Layer, type LayerVersion } from './layers.ts';
/** A call on one version of a layer, named by LayerName and VersionNumber; its own policy counts. */
export declare function layerVersionCall(name: string, run: ServiceCall['run']): ServiceCall;
/** The version of a layer that an input names.
 * @throws AwsFailure ResourceNotFoundException */
export declare function layerVersionNamed(input: Input, context: OperationContext): {
    readonly layer: Layer;
    readonly version: LayerVersion;
};
