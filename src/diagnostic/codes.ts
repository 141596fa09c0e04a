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
  | EngineCode
  | AwsCode
  | SimulatorCode
  | ScenarioCode
  | GoldenCode
  | CommandCode

type DurationCode = 'DURATION_INVALID' | 'DATE_MATH_INVALID'
type CloudTrailCode = 'INPUT_UNREADABLE' | 'RECORD_MALFORMED'
type EcsCode = 'PROFILE_INVALID'
type AtlasCode = 'PLACE_UNKNOWN'
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
type RuleCode = 'RULE_TOML_SYNTAX'
type EngineCode = 'RULE_NAME_TWICE'
type AwsCode =
  'COMMAND_UNREADABLE' | 'COMMAND_INPUT_UNKNOWN' | 'NAMESPACE_UNKNOWN' | 'VALUE_TOO_DEEP'
type SimulatorCode = 'CALL_NOT_MODELLED'
type ScenarioCode =
  'SCENARIO_INVALID' | 'SCENARIO_NAME_TWICE' | 'SCENARIO_UNKNOWN' | 'STEP_FAILED' | 'UNDO_MISSING'
type GoldenCode =
  'GOLDEN_INVALID' | 'GOLDEN_NAME_UNSAFE' | 'GOLDEN_UPDATE_REFUSED' | 'GOLDEN_NOTE_MISSING'
type CommandCode = 'USAGE'
