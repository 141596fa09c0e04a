import { ec2Id } from '../../../aws/ids.js';
import { chanceOf } from '../../../time/chance.js';
import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textOf, textsOf } from '../../read-input.js';
import { ec2Calls, onResource } from './ec2-calls.js';
import { missingParameter, notFound } from './ec2-errors.js';
import { filtered, paged } from './ec2-filters.js';
import { instancesHere, instanceWithId } from './instance-calls.js';
import { passedRole } from './instance-profiles.js';
import { profileView } from './instance-view.js';
/** EC2's calls that give an instance a role while it exists. */
export const profileAssociationCalls = ec2Calls([
    { name: 'DescribeIamInstanceProfileAssociations', run: describe },
    {
        name: 'AssociateIamInstanceProfile',
        ...onResource('instance', (input) => textOf(input, 'InstanceId')),
        run: (input, context) => {
            const instance = instanceWithId(requiredText(input, 'InstanceId'), context);
            const role = profileIn(input, context);
            if (instance.role !== undefined) {
                throw new AwsFailure('Client.IncorrectState', `There is an existing association for instance ${instance.id}`);
            }
            instance.role = role;
            return { IamInstanceProfileAssociation: view(instance, context, 'associating') };
        },
    },
    {
        name: 'ReplaceIamInstanceProfileAssociation',
        ...onResource('instance', instanceOf),
        run: (input, context) => {
            const instance = associated(input, context);
            instance.role = profileIn(input, context);
            return { IamInstanceProfileAssociation: view(instance, context, 'associating') };
        },
    },
    {
        name: 'DisassociateIamInstanceProfile',
        ...onResource('instance', instanceOf),
        run: (input, context) => {
            const instance = associated(input, context);
            const answer = view(instance, context, 'disassociating');
            instance.role = undefined;
            return { IamInstanceProfileAssociation: answer };
        },
    },
]);
function profileIn(input, context) {
    const role = passedRole(input, context);
    if (role === undefined)
        throw missingParameter('IamInstanceProfile');
    return role;
}
/** An association's id follows from its instance: each has one at most. */
function associationId({ id }, { account }) {
    return ec2Id('iip-assoc', chanceOf(account.number, 'profile association', id));
}
function instanceOf(input, context) {
    const id = textOf(input, 'AssociationId');
    return instancesHere(context).find((one) => associationId(one, context) === id)?.id;
}
function associated(input, context) {
    const association = requiredText(input, 'AssociationId');
    const id = instanceOf(input, context);
    const instance = id === undefined ? undefined : instanceWithId(id, context);
    if (instance?.role !== undefined)
        return instance;
    throw notFound('InvalidAssociationID', `association ID '${association}'`);
}
function view(instance, context, State) {
    return {
        AssociationId: associationId(instance, context),
        InstanceId: instance.id,
        IamInstanceProfile: profileView(instance.role ?? '', context.account),
        State,
    };
}
function describe(input, context) {
    const ids = textsOf(input, 'AssociationIds');
    const found = instancesHere(context).filter((one) => one.role !== undefined && (ids.length === 0 || ids.includes(associationId(one, context))));
    const list = filtered(found, {
        input,
        context,
        idOf: ({ id }) => id,
        valuesOf: ({ id }) => ({ 'instance-id': id, state: 'associated' }),
    });
    return paged('IamInstanceProfileAssociations', list.map((one) => view(one, context, 'associated')), input);
}
//# sourceMappingURL=profile-association-calls.js.map