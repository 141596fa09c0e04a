import { asked, membersIn, reasonOf } from './ask.js';
import { refusal } from './refusal.js';
/** Refuses the management account of an organisation, and an organisation other than the one that was written down.
 * @throws TrailproofError GUARD_ORGANIZATION */
export async function checkOrganization(call, sandbox) {
    const { id, organization: expected } = sandbox;
    const answer = await asked(call, { service: 'organizations', operation: 'DescribeOrganization' });
    if (answer.kind === 'error') {
        const isNone = answer.code.startsWith('AWSOrganizationsNotInUse');
        if (expected === 'unknown')
            return;
        if (isNone && (expected === undefined || expected === 'none'))
            return;
        throw refusal('GUARD_ORGANIZATION', isNone
            ? `The account ${id} is in no organisation, not in ${expected}.`
            : `Whether ${id} manages an organisation is not known${reasonOf(answer)}.`, isNone
            ? 'Say organization = "none" if that is right.'
            : 'Allow organizations:DescribeOrganization, or say organization = "unknown" if you know that it does not.');
    }
    const { Id, MasterAccountId } = membersIn(answer, 'Organization');
    if (MasterAccountId === id) {
        throw refusal('GUARD_ORGANIZATION', `The account ${id} manages the organisation ${String(Id)}.`, 'Service control policies do not hold there: use a member account.');
    }
    if (expected === undefined || expected === 'unknown' || expected === Id)
        return;
    throw refusal('GUARD_ORGANIZATION', `The account ${id} is in the organisation ${String(Id)}, not in ${expected}.`, `Say organization = "${String(Id)}" if that is right.`);
}
//# sourceMappingURL=check-organization.js.map