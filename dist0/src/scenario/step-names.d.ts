/** Names the steps of one case: the operation in kebab case, or what the scenario says; `#2` for a second use. */
export interface StepNames {
    readonly next: (operation: string, given?: string) => string;
}
export declare function stepNames(): StepNames;
/** Writes an API's name in kebab case.
 * @example kebabCase('UpdateSAMLProvider') // 'update-saml-provider' */
export declare function kebabCase(name: string): string;
