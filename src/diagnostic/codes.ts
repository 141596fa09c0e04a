/**
 * Every code that an error or a finding can carry, a line or more for each room.
 * Texts may change, codes do not: scripts and tests rely on them.
 */
export type DiagnosticCode =
  | 'INTERNAL'
  | DurationCode
  | CloudTrailCode
  | EcsCode
  | AtlasCode
  | LanguageCode
  | KqlCode
  | EqlCode
  | EsqlCode
  | RuleCode
  | ConfigCode
  | EngineCode
  | AwsCode
  | SimulatorCode
  | ScenarioCode
  | GoldenCode
  | CommandCode

type DurationCode = 'DURATION_INVALID' | 'DATE_MATH_INVALID'
type CloudTrailCode = 'INPUT_UNREADABLE' | 'INPUT_BROKEN' | 'RECORD_MALFORMED'
type EcsCode = 'PROFILE_INVALID'
type AtlasCode = 'PLACE_UNKNOWN' | 'ADDRESS_OUT_OF_RANGE' | 'GEO_DATABASE_INVALID'
type LanguageCode = 'FIELD_UNKNOWN' | 'PATTERN_UNSUPPORTED' | 'QUERY_TOO_DEEP' | 'QUERY_TOO_LONG'
type KqlCode = 'KQL_SYNTAX'
type EqlCode = 'EQL_SYNTAX'
type EsqlCode =
  | 'ESQL_SYNTAX'
  | 'ESQL_COMMAND_UNSUPPORTED'
  | 'ESQL_FUNCTION_UNSUPPORTED'
  | 'ESQL_OPERATOR_UNSUPPORTED'
  | 'ESQL_FIELD_UNSUPPORTED'
  | 'ESQL_COLUMN_UNKNOWN'
  | 'ESQL_TYPE'
  | 'ESQL_ARGUMENT'
type RuleCode =
  | 'RULE_TOML_SYNTAX'
  | 'RULE_NESTED_TOO_DEEP'
  | 'RULE_FILE_TOO_LARGE'
  | 'RULE_FILE_NOT_TEXT'
  | 'RULE_FILE_OUTSIDE'
  | 'RULE_FOLDER_EMPTY'
  | 'RULE_FORMAT_UNSUPPORTED'
  | 'RULE_KEY_MISSING'
  | 'RULE_KEY_UNKNOWN'
  | 'RULE_VALUE_INVALID'
  | 'RULE_TYPE_UNKNOWN'
  | 'RULE_OPTION_UNSUPPORTED'
  | 'RULE_ID_TWICE'
  | 'RULE_BLIND'
  | 'RULE_SCHEDULE_GAP'
  | 'RULE_SUPPRESSION_SHORT'
  | 'RULE_OVERRIDE_MISSING'
  | 'RULE_INDEX_ELSEWHERE'
  | 'RULE_ROWS_REPEAT'
  | 'MACHINE_LEARNING_UNSUPPORTED'
  | 'THREAT_MATCH_UNSUPPORTED'
  | 'SAVED_QUERY_UNSUPPORTED'
  | 'LUCENE_UNSUPPORTED'
type ConfigCode = 'CONFIG_SYNTAX' | 'CONFIG_KEY_UNKNOWN' | 'CONFIG_VALUE_INVALID'
type EngineCode = 'RULE_NAME_TWICE'
type AwsCode =
  'COMMAND_UNREADABLE' | 'COMMAND_INPUT_UNKNOWN' | 'NAMESPACE_UNKNOWN' | 'VALUE_TOO_DEEP'
type SimulatorCode =
  | 'CALL_NOT_MODELLED'
  | 'WORLD_INVALID'
  | 'POLICY_UNSUPPORTED'
  | 'ACTOR_UNKNOWN'
  | 'DEVICE_UNKNOWN'
  | 'INPUT_TYPE_WRONG'
type ScenarioCode =
  'SCENARIO_INVALID' | 'SCENARIO_NAME_TWICE' | 'SCENARIO_UNKNOWN' | 'STEP_FAILED' | 'UNDO_MISSING'
type GoldenCode =
  'GOLDEN_INVALID' | 'GOLDEN_NAME_UNSAFE' | 'GOLDEN_UPDATE_REFUSED' | 'GOLDEN_NOTE_MISSING'
type CommandCode = 'USAGE'
