import { replaceAddress } from './replace-address.js';
import { replaceHost } from './replace-host.js';
import { replaceId } from './replace-id.js';
import { isVocabulary } from './vocabulary.js';
const products = new Set(`aws cli sdk cpp go java js kotlin nodejs php python ruby rust swift dotnet net coreclr boto boto3 botocore awscrt python linux
  windows darwin macos android ios exe exec env prompt off on partial auto command cmd md os lang ua api cfg m arch pyimpl
  cpython pypy installer source distrib retry mode standard legacy adaptive x86 64 amd64 arm64 aarch64 i386 amzn
  amzn2 amzn2023 ubuntu debian kali parrot pentoo fedora rhel centos suse arch alpine generic azure gcp oracle cloudshell lambda
  apn hashicorp terraform opentofu pulumi provider https http www io registry com providers mozilla applewebkit khtml like
  gecko chrome safari firefox edg edge opr opera version mobile nt win64 x64 wow64 macintosh intel mac x11 iphone ipad cpu s3console
  internal client coral jakarta netty jersey httpurlconnection netty4 okhttp apache httpclient pacu session stratus red team
  grimoire cloudfox scoutsuite prowler steampipe trufflehog curl wget postman runtime requests urllib3 ansible packer kops eksctl
  eks ecs ec2 s3 browser cyberduck rclone winscp cloudberry explorer botocore config user agent openjdk server vm vendor
  corretto amazon temurin hotspot eclipse adoptium bit crt promise callback powershell awspowershell netstandard netcoreapp clr
  framework tools toolkit vscode jetbrains intellij pycharm codebuild codepipeline cloudformation console signin amazonaws
  amazon service release final preview beta alpha rc dev gnu glibc musl goos goarch awsapprunner fargate imds ssm
  hidden due security reasons unknown none true false default sync async aio urlconnection native`.split(/\s+/));
const separators = /([^\p{L}\p{N}]+)/u;
/** Replaces what a user agent says of its user, and keeps which tool, on what system, in which version.
 * @example replaceUserAgent('aws-cli/2.32.3 app/payroll', …) // 'aws-cli/2.32.3 client-1' */
export function replaceUserAgent(text, pieces) {
    const host = replaceHost(text, pieces);
    if (host !== undefined)
        return host;
    return text
        .split(/(\s+)/)
        .map((token, index) => (index % 2 === 1 ? token : replaceToken(token, pieces)))
        .join('');
}
// What is written here for a token is replaced by itself, though its words are known.
const ownFake = /^client-\d+$/;
const uuidPart = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
function replaceToken(token, pieces) {
    const { disguise, spot } = pieces;
    const [, before = '', inner = '', after = ''] = /^([(["']*)(.*?)([)\]"',;]*)$/s.exec(token) ?? [];
    const address = replaceAddress(inner, disguise);
    if (address !== undefined)
        return before + address + after;
    const command = /^(?:md\/)?(?:command|cmd)[/#]([a-z0-9.-]+)$/.test(token);
    if (command)
        return token;
    const feature = /^m\/[A-Za-z0-9,]{1,80}$/.test(token);
    if (feature)
        return token;
    const replaced = token.replace(uuidPart, (id) => replaceId(id, { account: spot.account, disguise }) ?? id);
    const words = replaced.replace(uuidPart, ' ').split(separators);
    const isKept = words.every(isKnown) && !mayHoldAddress(token) && !ownFake.test(token);
    return isKept ? replaced : disguise.pseudonyms.named('client', token);
}
const isKnown = (word) => /^\d{0,7}$/.test(word) ||
    !/[\p{L}\p{N}]/u.test(word) ||
    isVersionPart(word) ||
    products.has(word.toLowerCase()) ||
    (word.length > 2 && isVocabulary(word));
/** `v20`, `el9`, `go1`, `x86_64`, `rc1`: at most three letters with digits. */
const isVersionPart = (word) => /^[a-z]{1,4}\d{1,5}$/i.test(word) || /^\d{1,5}[a-z]{1,2}$/i.test(word) || /^[A-Za-z]$/.test(word);
// Versions of browsers have four numbers too; they follow a name.
const mayHoldAddress = (token) => /\d\.\d{1,3}\.\d{1,3}\.\d/.test(token) && !/^[A-Za-z][A-Za-z-]*[/#][\d.]+[);,]*$/.test(token);
//# sourceMappingURL=replace-user-agent.js.map