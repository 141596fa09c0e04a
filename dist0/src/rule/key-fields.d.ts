import type { Finding } from '../diagnostic/finding.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { Rule } from './rule.ts';
/** Key fields that the view does not map: such a rule never fires, which a misspelt name explains. */
export declare function unknownKeyFields<E>(rule: Rule, fields: FieldSource<E>): readonly Finding[];
/** A key field that no document can carry under the profile: the rule is blind. */
export declare function absentKeyField<E>(rule: Rule, fields: FieldSource<E>): {
    readonly field: string;
    readonly reason: string;
} | undefined;
