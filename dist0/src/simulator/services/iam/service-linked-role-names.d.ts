/** What services call the role that they act with (each service's own user guide). */
export declare const serviceLinkedRoleNames: Readonly<Record<string, string>>;
/** Services that take a suffix, so that an account has several of their roles (Auto Scaling user guide). */
export declare const suffixedServices: ReadonlySet<string>;
/** The policies of such roles, those that are modelled. */
export declare const serviceLinkedRolePolicyNames: Readonly<Record<string, string>>;
