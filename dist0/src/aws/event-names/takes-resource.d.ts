/** Whether a policy can name what an action acts on (Service Authorization Reference); of the others only `*` is granted for
 * sure. True for an action that is not known.
 * @example takesResource('iam:ListUsers') // false */
export declare function takesResource(action: string): boolean;
