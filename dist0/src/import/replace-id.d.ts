import type { Disguise } from './disguise.ts';
/** Gives the fake of a text that is an id by its form: an account, a key, an id of IAM, a UUID, an id of EC2 or of an
 * organization; undefined for any other text.
 * @example replaceId('ASIA…', { account: '123456789012', disguise }) // 'ASIA…' of the fake account */
export declare function replaceId(text: string, place: {
    readonly account: string | undefined;
    readonly disguise: Disguise;
}): string | undefined;
/** The fake of an account number. */
export declare function fakeAccount(account: string, { pseudonyms }: Disguise): string;
/** True for a text in the form of an access key's id or of a unique id of IAM. */
export declare const isIamId: (text: string) => boolean;
