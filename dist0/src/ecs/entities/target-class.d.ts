/** Which of the type-specific fields a target belongs to. */
export type TargetClass = 'user' | 'host' | 'service' | 'generic';
/** Classes a target: an ARN by its resource type, an id by its prefix. Names and account numbers are generic.
 * @example targetClassOf('i-0f2f135de18b555e3') // 'host' */
export declare function targetClassOf(target: string): TargetClass;
/** The id of a host target: an instance's id, bare or at the end of its ARN. */
export declare function hostIdOf(target: string): string | undefined;
/** The sixth part of an ARN up to its first slash; undefined for what is no ARN. */
export declare function resourceTypeOf(arn: string): string | undefined;
/** True for ARNs of service-linked roles. */
export declare function isServiceRole(text: string): boolean;
