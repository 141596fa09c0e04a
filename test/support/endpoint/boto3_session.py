"""What boto3 makes of an endpoint, as one JSON. Address and keys come from the environment; argv holds a zip."""

import base64
import json
import sys
import urllib.error
import urllib.request

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

sigv4 = Config(signature_version='s3v4')
iam, sts, ec2, s3, secrets, trail, functions, ssm = (
    boto3.client(name, config=sigv4 if name == 's3' else None)
    for name in ('iam', 'sts', 'ec2', 's3', 'secretsmanager', 'cloudtrail', 'lambda', 'ssm')
)
account = sts.get_caller_identity()['Account']


def pages(client, operation, key, size, **asked):
    paginator = client.get_paginator(operation)
    found = paginator.paginate(**asked, PaginationConfig={'PageSize': size})
    return [len(page.get(key, [])) for page in found]


def wait(client, name, **asked):
    client.get_waiter(name).wait(**asked, WaiterConfig={'Delay': 0, 'MaxAttempts': 20})
    return name


def refusal(call, **asked):
    try:
        call(**asked)
    except ClientError as error:
        about = error.response['ResponseMetadata']
        code = error.response['Error']['Code']
        return [type(error).__name__, code, about['HTTPStatusCode'], about['RetryAttempts']]
    return 'no refusal'


def fetched(url, data=None):
    try:
        asked = urllib.request.Request(url, data=data, method='GET' if data is None else 'PUT')
        with urllib.request.urlopen(asked) as answer:
            return [answer.status, answer.read().decode()]
    except urllib.error.HTTPError as error:
        return [error.code, error.read().decode().partition('<Code>')[2].partition('</Code>')[0]]


def presigned(client, operation, key):
    return client.generate_presigned_url(operation, Params={'Bucket': 'evidence-1234', 'Key': key})


def made():
    """What the pages and the waiters look at."""
    s3.create_bucket(Bucket='evidence-1234')
    for number in range(5):
        s3.put_object(Bucket='evidence-1234', Key=f'logs/{number} é.txt', Body=b'hello <&>')
        secrets.create_secret(Name=f'db-{number}', SecretString='secret')
    for _ in range(7):
        run = ec2.run_instances(
            ImageId='ami-0abcdef1234567890', MinCount=1, MaxCount=1, InstanceType='t3.micro'
        )
    instance = run['Instances'][0]
    volume = ec2.create_volume(AvailabilityZone=instance['Placement']['AvailabilityZone'], Size=1)
    functions.create_function(
        FunctionName='report',
        Runtime='python3.13',
        Handler='index.handler',
        Role=f'arn:aws:iam::{account}:role/function',
        Code={'ZipFile': base64.b64decode(sys.argv[1])},
    )
    return {
        'instance': instance['InstanceId'],
        'volume': volume['VolumeId'],
        'snapshot': ec2.create_snapshot(VolumeId=volume['VolumeId'])['SnapshotId'],
    }


def all_pages():
    return {
        'list_users': pages(iam, 'list_users', 'Users', 100),
        'list_attached_user_policies': pages(
            iam, 'list_attached_user_policies', 'AttachedPolicies', 2, UserName='user-0'
        ),
        'get_account_authorization_details': pages(
            iam, 'get_account_authorization_details', 'UserDetailList', 200, Filter=['User']
        ),
        'describe_instances': pages(ec2, 'describe_instances', 'Reservations', 5),
        'describe_instance_status': pages(
            ec2, 'describe_instance_status', 'InstanceStatuses', 5, IncludeAllInstances=True
        ),
        'list_objects_v2': pages(s3, 'list_objects_v2', 'Contents', 2, Bucket='evidence-1234'),
        'list_objects': pages(s3, 'list_objects', 'Contents', 3, Bucket='evidence-1234'),
        'list_secrets': pages(secrets, 'list_secrets', 'SecretList', 2),
        'list_functions': pages(functions, 'list_functions', 'Functions', 1),
        'lookup_events': pages(
            trail,
            'lookup_events',
            'Events',
            2,
            LookupAttributes=[{'AttributeKey': 'EventName', 'AttributeValue': 'CreateSecret'}],
        ),
    }


def all_waits(ids):
    waited = [
        wait(iam, 'user_exists', UserName='user-0'),
        wait(iam, 'role_exists', RoleName='guest'),
        wait(s3, 'bucket_exists', Bucket='evidence-1234'),
        wait(s3, 'object_exists', Bucket='evidence-1234', Key='logs/0 é.txt'),
        wait(s3, 'object_not_exists', Bucket='evidence-1234', Key='none'),
        wait(ec2, 'instance_running', InstanceIds=[ids['instance']]),
        wait(ec2, 'volume_available', VolumeIds=[ids['volume']]),
        wait(ec2, 'snapshot_completed', SnapshotIds=[ids['snapshot']]),
        wait(functions, 'function_active_v2', FunctionName='report'),
    ]
    ec2.terminate_instances(InstanceIds=[ids['instance']])
    return [*waited, wait(ec2, 'instance_terminated', InstanceIds=[ids['instance']])]


def all_refusals():
    return {
        'get_user': refusal(iam.get_user, UserName='nobody'),
        'create_user': refusal(iam.create_user, UserName='user-0'),
        'assume_role': refusal(
            sts.assume_role, RoleArn=f'arn:aws:iam::{account}:role/none', RoleSessionName='visit'
        ),
        'describe_instances': refusal(ec2.describe_instances, InstanceIds=['i-0123456789abcdef0']),
        'get_bucket_policy': refusal(s3.get_bucket_policy, Bucket='evidence-1234'),
        'get_object': refusal(s3.get_object, Bucket='evidence-1234', Key='none'),
        'head_object': refusal(s3.head_object, Bucket='evidence-1234', Key='none'),
        'list_objects_v2': refusal(s3.list_objects_v2, Bucket='no-such-bucket'),
        'get_secret_value': refusal(secrets.get_secret_value, SecretId='none'),
        'get_trail': refusal(trail.get_trail, Name='none'),
        'get_function': refusal(functions.get_function, FunctionName='none'),
        'get_parameter': refusal(ssm.get_parameter, Name='none'),
        'create_coip_pool': refusal(ec2.create_coip_pool, LocalGatewayRouteTableId='lgw-rtb-1'),
    }


def all_sessions():
    role = sts.assume_role(RoleArn=f'arn:aws:iam::{account}:role/guest', RoleSessionName='visit')
    keys = {
        'aws_access_key_id': role['Credentials']['AccessKeyId'],
        'aws_secret_access_key': role['Credentials']['SecretAccessKey'],
    }
    token = role['Credentials']['SessionToken']
    guest = boto3.Session(**keys, aws_session_token=token)
    tokenless = boto3.Session(**keys)
    return {
        'who': guest.client('sts').get_caller_identity()['Arn'].replace(account, '<account>'),
        'may': len(guest.client('iam').list_users(MaxItems=3)['Users']),
        'may not': refusal(guest.client('iam').create_user, UserName='other'),
        'without its token': refusal(tokenless.client('sts').get_caller_identity),
    }


def all_presigned():
    plain = boto3.client('s3')
    url = presigned(s3, 'get_object', 'logs/0 é.txt')
    return {
        'get': fetched(url),
        'get by the default signature': fetched(presigned(plain, 'get_object', 'logs/0 é.txt')),
        'put': fetched(presigned(s3, 'put_object', 'put.txt'), b'brought'),
        'what was put': s3.get_object(Bucket='evidence-1234', Key='put.txt')['Body'].read().decode(),
        'of another key': fetched(url.replace('logs/0', 'logs/1')),
    }


ids = made()
print(
    json.dumps(
        {
            'pages': all_pages(),
            'waited': all_waits(ids),
            'refusals': all_refusals(),
            'sessions': all_sessions(),
            'presigned': all_presigned(),
        }
    )
)
