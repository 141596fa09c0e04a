import type { Operation } from '../../operation.ts';
/** Lambda's calls on event source mappings. The sources themselves are not looked up: their services are not modelled. */
export declare const eventSourceMappingOperations: readonly Operation[];
