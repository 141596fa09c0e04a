import { iamArn } from '../../aws/arn.js';
import { awsCli } from '../../aws/clients/aws-cli.js';
import { boto3 } from '../../aws/clients/sdk.js';
import { browser } from '../../aws/clients/tools.js';
import { hexDigits } from '../../aws/ids.js';
import { addressIn } from '../../atlas/atlas.js';
import { roleOf, userOf } from './principals.js';
const browsers = [
    browser({ browser: 'chrome' }),
    browser({ browser: 'firefox' }),
    browser({ browser: 'safari' }),
];
const commandLines = [
    awsCli({ os: 'macos', credentials: 'profile' }),
    awsCli({ os: 'ubuntu', credentials: 'profile' }),
    awsCli({ os: 'windows', credentials: 'profile' }),
    boto3(),
];
const offices = ['frankfurt-office', 'frankfurt-office', 'frankfurt-office', 'lisbon', 'seattle'];
/** Hands the names out to roles in the company. */
export function peopleOf(names, account, chance) {
    const { people } = names;
    const roles = ['DeveloperAccess', 'DataAccess', 'ReadOnlyAccess'].map((set) => roleOf(account, `AWSReservedSSO_${set}_${hexDigits(16, chance)}`, {
        chance,
        path: '/aws-reserved/sso.amazonaws.com/eu-central-1/',
    }));
    const developer = (name, place) => ({
        name: `${name}@${names.company}.example`,
        role: chance.pick(roles),
        address: addressIn(place, chance.below(30)),
        browser: chance.pick(browsers),
    });
    const person = (name) => personOf(name, account, chance);
    return {
        developers: people.slice(0, 26).map((name) => developer(name, chance.pick(offices))),
        remoteDevelopers: people.slice(26, 38).map((name) => developer(name, 'bengaluru-office')),
        consoleUsers: people.slice(38, 44).map(person),
        administrators: people.slice(44, 47).map(person),
        commandLineUsers: people.slice(47, 59).map(person),
    };
}
function personOf(name, account, chance) {
    return {
        user: userOf(account, name, chance),
        device: iamArn(account, 'mfa', name),
        address: addressIn(chance.pick(offices), chance.below(30)),
        elsewhere: addressIn('london-mobile', chance.below(30)),
        browser: chance.pick(browsers),
        commandLine: chance.pick(commandLines),
    };
}
//# sourceMappingURL=people.js.map