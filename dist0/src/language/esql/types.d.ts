import type { FieldType, FieldValue } from '../field-source.ts';
/** The types that an expression can have; a date is epoch milliseconds, an ip its canonical text. */
export type EsqlType = 'null' | 'boolean' | 'integer' | 'long' | 'double' | 'keyword' | 'text' | 'ip' | 'date' | 'geo_point' | 'timespan';
/** The types that a column can have. */
export type ColumnType = Exclude<EsqlType, 'timespan'>;
/** The type that a field of an index has in ES|QL; undefined where ES|QL cannot read it. */
export declare function columnType(type: FieldType): ColumnType | undefined;
export declare function isText(type: EsqlType): boolean;
export declare function isNumber(type: EsqlType): boolean;
/** The type of what is computed from values of a type: text gives keyword. */
export declare function withoutText(type: EsqlType): EsqlType;
/** The type that holds values of both: equal types, numbers by width, text as keyword, null with anything. */
export declare function commonType(left: EsqlType, right: EsqlType): EsqlType | undefined;
/** The one value that a field holds; undefined when it holds none or several. */
export declare function singleOf(value: FieldValue): Exclude<FieldValue, readonly unknown[]>;
