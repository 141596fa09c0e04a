import { hash32 } from '../../time/chance.js';
/** The types of rules that `new rule` writes. */
export const newRuleTypes = ['query', 'eql', 'esql', 'threshold', 'new_terms'];
const kuery = [
    'event.dataset: "aws.cloudtrail" and event.provider: "iam.amazonaws.com" and',
    '  event.action: "CreateGroup" and event.outcome: "success"',
];
const kinds = {
    query: {
        language: 'kuery',
        lines: [],
        query: kuery,
        tables: [],
        hint: 'An alert for each event that the query finds.',
    },
    eql: {
        language: 'eql',
        lines: [],
        query: [
            'any where event.dataset == "aws.cloudtrail" and event.provider == "iam.amazonaws.com" and',
            '  event.action == "CreateGroup" and event.outcome == "success"',
        ],
        tables: [],
        hint: 'An alert for each event; "sequence by … [any where …] [any where …]" for several in order.',
    },
    esql: {
        language: 'esql',
        lines: [],
        query: [
            'from logs-aws.cloudtrail-* metadata _id, _version, _index',
            '| where event.dataset == "aws.cloudtrail" and event.provider == "iam.amazonaws.com"',
            '    and event.action == "CreateGroup" and event.outcome == "success"',
            '| keep @timestamp, event.action, user.name, source.ip, cloud.account.id, _id, _version, _index',
        ],
        tables: [],
        hint: 'An alert for each row that the query gives.',
    },
    threshold: {
        language: 'kuery',
        lines: [],
        query: kuery,
        tables: ['', '[rule.threshold]', 'field = ["user.name"]', 'value = 1'],
        hint: 'An alert for each user with at least "value" events in the look-back of "from".',
    },
    new_terms: {
        language: 'kuery',
        lines: [],
        query: kuery,
        tables: [
            '',
            '[rule.new_terms]',
            'field = "new_terms_fields"',
            'value = ["user.name"]',
            '',
            '[[rule.new_terms.history_window_start]]',
            'field = "history_window_start"',
            'value = "now-7d"',
        ],
        hint: 'An alert for a user who did not do it in the history before.',
    },
};
/** Writes a first rule, in the TOML of detection-rules: a group was made. The scenario of the same name proves it. */
export function ruleTemplate(name, type) {
    const { language, query, tables, hint } = kinds[type];
    const override = type === 'esql' ? [] : ['timestamp_override = "event.ingested"'];
    const lines = [
        '[metadata]',
        'creation_date = "2026/03/02"',
        'integration = ["aws"]',
        'maturity = "development"',
        'updated_date = "2026/03/02"',
        '',
        '[rule]',
        'author = ["you"]',
        'description = "Says what happened, and why it matters."',
        '# Looks back a minute more than the interval, for records that come late.',
        'from = "now-6m"',
        ...(type === 'esql' ? [] : ['index = ["logs-aws.cloudtrail-*"]']),
        'interval = "5m"',
        `language = "${language}"`,
        'license = "Apache-2.0"',
        `name = "${titleOf(name)}"`,
        'risk_score = 47',
        `rule_id = "${ruleId(name)}"`,
        'severity = "medium"',
        ...override,
        `type = "${type}"`,
        `# ${hint}`,
        "query = '''",
        ...query,
        "'''",
        ...tables,
        '',
        '[[rule.threat]]',
        'framework = "MITRE ATT&CK"',
        '',
        '[[rule.threat.technique]]',
        'id = "T1136"',
        'name = "Create Account"',
        'reference = "https://attack.mitre.org/techniques/T1136/"',
        '',
        '[rule.threat.tactic]',
        'id = "TA0003"',
        'name = "Persistence"',
        'reference = "https://attack.mitre.org/tactics/TA0003/"',
    ];
    return `${lines.join('\n')}\n`;
}
const titleOf = (name) => {
    const words = name.replaceAll(/[-_.]+/g, ' ').trim();
    return words.charAt(0).toUpperCase() + words.slice(1);
};
/** An id that is the name's own: two rules of different names do not share one. */
function ruleId(name) {
    const hex = [1, 2, 3, 4]
        .map((basis) => hash32(name, basis).toString(16).padStart(8, '0'))
        .join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
//# sourceMappingURL=rule-template.js.map