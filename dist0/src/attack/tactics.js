// ATT&CK v19 (April 2026): TA0005 was renamed from Defense Evasion to Stealth, TA0112 is new.
export const tactics = [
    { id: 'TA0043', name: 'Reconnaissance' },
    { id: 'TA0042', name: 'Resource Development' },
    { id: 'TA0001', name: 'Initial Access' },
    { id: 'TA0002', name: 'Execution' },
    { id: 'TA0003', name: 'Persistence' },
    { id: 'TA0004', name: 'Privilege Escalation' },
    { id: 'TA0005', name: 'Stealth' },
    { id: 'TA0112', name: 'Defense Impairment' },
    { id: 'TA0006', name: 'Credential Access' },
    { id: 'TA0007', name: 'Discovery' },
    { id: 'TA0008', name: 'Lateral Movement' },
    { id: 'TA0009', name: 'Collection' },
    { id: 'TA0011', name: 'Command and Control' },
    { id: 'TA0010', name: 'Exfiltration' },
    { id: 'TA0040', name: 'Impact' },
];
const byId = new Map(tactics.map((tactic) => [tactic.id, tactic]));
/** Gives a tactic of ATT&CK v19 by its id, or undefined.
 * @example tacticOf('TA0112')?.name // 'Defense Impairment' */
export function tacticOf(id) {
    return byId.get(id);
}
//# sourceMappingURL=tactics.js.map