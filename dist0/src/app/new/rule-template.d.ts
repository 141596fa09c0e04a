/** The types of rules that `new rule` writes. */
export declare const newRuleTypes: readonly ['query', 'eql', 'esql', 'threshold', 'new_terms'];
export type NewRuleType = (typeof newRuleTypes)[number];
/** Writes a first rule, in the TOML of detection-rules: a group was made. The scenario of the same name proves it. */
export declare function ruleTemplate(name: string, type: NewRuleType): string;
