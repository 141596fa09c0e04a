import { isEventSource } from '../aws/event-names/event-source.js';
import { isRegion, isVocabulary } from './vocabulary.js';
const hostForm = /^(?=.{4,253}$)(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})\.)+([A-Za-z]{2,12})\.?$/;
const awsHost = /^(.*?)(\.?(?:amazonaws\.com(?:\.cn)?|aws\.amazon\.com|signin\.aws|aws\.dev|on\.aws|api\.aws|awsapps\.com|cloudfront\.net|aws\.internal|amazon\.com))$/i;
const topLevels = new Set(`com net org io dev local internal lan corp cloud co uk de fr nl eu us ca au jp in br ch at se no fi dk pl es it ru cn
  kr sg me info biz app ai tech example test invalid localhost gov edu mil int home arpa xyz online site`.split(/\s+/));
/** Identity providers that many use: which one it is says nothing of the user, and rules look for them. */
const publicHosts = new Set([
    'token.actions.githubusercontent.com',
    'accounts.google.com',
    'graph.facebook.com',
    'www.amazon.com',
    'gitlab.com',
    'app.terraform.io',
]);
/** Replaces the name of a host; undefined for what is none. Hosts of AWS's services keep all labels that are AWS's.
 * @example replaceHost('payroll.s3.eu-central-1.amazonaws.com', …) // 'text-1.s3.eu-central-1.amazonaws.com' */
export function replaceHost(text, pieces) {
    const top = hostForm.exec(text)?.[1];
    if (top === undefined)
        return undefined;
    if (publicHosts.has(text))
        return text;
    const { pseudonyms } = pieces.disguise;
    const match = awsHost.exec(text);
    if (match === null) {
        if (!topLevels.has(top.toLowerCase()))
            return undefined;
        return pseudonyms.formed('host', text, (n) => `host-${n}.example`);
    }
    const [, labels = '', domain = ''] = match;
    if (labels === '')
        return text;
    const kept = labels.split('.').map((label) => {
        if (label === '' || isAwsLabel(label))
            return label;
        return pseudonyms.named('text', label);
    });
    return kept.join('.') + domain;
}
const isAwsLabel = (label) => isRegion(label) ||
    awsLabels.has(label) ||
    isVocabulary(label) ||
    isEventSource(`${label}.amazonaws.com`) ||
    (label.endsWith('-fips') && isVocabulary(label.slice(0, -5)));
const awsLabels = new Set(`s3 s3-website s3-accesspoint s3-control dualstack vpce console signin portal api ec2messages ssmmessages
  monitoring email streams runtime control bedrock-runtime bedrock-agent access-analyzer docs www sso oidc
  trustedadvisor notifications freetier health cur logs events tagging dkr ecr elb us-east-1 global fips http`.split(/\s+/));
//# sourceMappingURL=replace-host.js.map