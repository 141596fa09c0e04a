import { type Action } from '../action.ts';
/** StartInstances or StopInstances. */
export declare function changeState(operation: 'StartInstances' | 'StopInstances', instanceId: string): Action;
/** CreateTags on one resource. */
export declare const createTag: (resourceId: string, { key, value }: {
    readonly key: string;
    readonly value: string;
}) => Action;
/** AuthorizeSecurityGroupIngress of one range of addresses. */
export declare const allowIngress: (groupId: string, rule: {
    port: number;
    cidr: string;
}) => Action;
/** CreateSnapshot of a volume. */
export declare const createSnapshot: (volumeId: string, name: string) => Action;
/** TerminateInstances of one that Auto Scaling takes out. */
export declare const terminate: (instanceId: string) => Action;
