const base: Readonly<Record<string, string>> = {
  name: '"A rule"',
  description: '"What it finds."',
  rule_id: '"id-of-a-rule"',
  risk_score: '47',
  severity: '"medium"',
  from: '"now-6m"',
  index: '["logs-aws.cloudtrail-*"]',
  timestamp_override: '"event.ingested"',
  type: '"query"',
  language: '"kuery"',
  query: `'event.action: "CreateUser"'`,
}

/** A rule file with some keys of `[rule]` replaced (TOML text) or left out (undefined), and more tables after them. */
export function ruleText(
  keys: Readonly<Record<string, string | undefined>> = {},
  tables = '',
): string {
  const lines = Object.entries({ ...base, ...keys })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key} = ${value}`)
  return `[rule]\n${lines.join('\n')}\n${tables}`
}
