import type { FieldSource } from '../../language/field-source.ts';
/** A view's events as CloudTrail wrote them; undefined where there are only documents.
 * @example rawView(ecsFieldSource(defaultProfile))?.resolve('eventName')?.get(event) // 'CreateUser' */
export declare function rawView<E>({ record }: FieldSource<E>): FieldSource<E> | undefined;
