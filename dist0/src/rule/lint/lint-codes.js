/** Every code of what is told of a rule that runs. */
export const lintCodes = [
    'AWS_ACTION_UNDATED',
    'AWS_ACTION_UNKNOWN',
    'AWS_SERVICE_UNKNOWN',
    'ESQL_METADATA_MISSING',
    'ESQL_NEGATION_DROPS',
    'FIELD_UNKNOWN',
    'RULE_BLIND',
    'RULE_EXPORT_INCOMPLETE',
    'RULE_INDEX_ELSEWHERE',
    'RULE_KEY_UNKNOWN',
    'RULE_NEEDS_EXCEPTIONS',
    'RULE_NEEDS_INDICATORS',
    'RULE_OVERRIDE_MISSING',
    'RULE_ROWS_REPEAT',
    'RULE_SCHEDULE_GAP',
    'RULE_SUPPRESSION_SHORT',
    'VALUE_UNFIT',
];
/** True for a code that lint can be told to leave out. */
export function isLintCode(text) {
    return lintCodes.some((code) => code === text);
}
//# sourceMappingURL=lint-codes.js.map