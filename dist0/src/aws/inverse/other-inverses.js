import { impossible, inversesOf, pick } from './inverse-makers.js';
const dynamodb = inversesOf('dynamodb');
const ses = inversesOf('ses');
/** How DynamoDB's mutating operations are taken back. */
export const dynamodbInverses = {
    CreateTable: dynamodb.undoneBy('DeleteTable', ({ input }) => pick(input, 'TableName')),
    DeleteTable: impossible('What was in a deleted table is lost, but for its backups.'),
};
/** How Organizations' mutating operations are taken back: not at all. */
export const organizationsInverses = {
    CreateAccount: impossible('An account cannot be taken back; its owner must close it.'),
    LeaveOrganization: impossible('The managing account must invite the account again.'),
    RemoveAccountFromOrganization: impossible('The managing account must invite the account again.'),
};
/** How the mutating operations of SES's first version are taken back. */
export const sesInverses = {
    VerifyEmailIdentity: {
        kind: 'calls',
        prior: () => ses.call('ListIdentities', { IdentityType: 'EmailAddress' }),
        calls: ({ input, prior }) => {
            const known = prior?.['Identities'];
            if (Array.isArray(known) && known.includes(input['EmailAddress']))
                return [];
            return [ses.call('DeleteIdentity', { Identity: input['EmailAddress'] })];
        },
    },
    DeleteIdentity: impossible('An identity that was deleted must be verified again by its owner.'),
    UpdateAccountSendingEnabled: ses.after(() => ses.call('GetAccountSendingEnabled', {}), ({ prior }) => [ses.call('UpdateAccountSendingEnabled', pick(prior ?? {}, 'Enabled'))]),
};
//# sourceMappingURL=other-inverses.js.map