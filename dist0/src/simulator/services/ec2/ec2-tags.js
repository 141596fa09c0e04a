import { objectsOf, textOf } from '../../read-input.js';
import { stateSlot } from '../../state/state-slot.js';
import { tagList, tagsIn } from '../tags.js';
const tagsById = stateSlot(() => new Map());
/** The tags of something in EC2, whatever it is. */
export function ec2Tags(account, id) {
    const all = tagsById(account);
    const known = all.get(id);
    if (known !== undefined)
        return known;
    const made = new Map();
    all.set(id, made);
    return made;
}
/** Gives something new the tags that the call specifies for its type. */
export function tagNew(account, input, made) {
    const tags = ec2Tags(account, made.id);
    for (const specification of objectsOf(input, 'TagSpecifications')) {
        if (textOf(specification, 'ResourceType') !== made.type)
            continue;
        for (const [key, value] of tagsIn(specification))
            tags.set(key, value);
    }
}
/** The tags of something as an answer gives them. */
export function tagsView(account, id) {
    return tagList(ec2Tags(account, id));
}
const typesByPrefix = {
    ami: 'image',
    eni: 'network-interface',
    fl: 'vpc-flow-log',
    i: 'instance',
    igw: 'internet-gateway',
    key: 'key-pair',
    rtb: 'route-table',
    sg: 'security-group',
    snap: 'snapshot',
    subnet: 'subnet',
    vol: 'volume',
    vpc: 'vpc',
};
/** The type of something, by the prefix of its id; undefined for a prefix that is not modelled. */
export function typeOfId(id) {
    return typesByPrefix[id.slice(0, id.indexOf('-'))];
}
/** Everything of the account that has tags, by id. */
export function allTagged(account) {
    return tagsById(account);
}
//# sourceMappingURL=ec2-tags.js.map