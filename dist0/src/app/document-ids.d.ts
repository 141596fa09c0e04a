import type { DocumentEvent } from '../ecs/document-event.ts';
import type { FieldSource } from '../language/field-source.ts';
/** Gives documents the `_id` that a search would show. Exported documents have none in them, and an ES|QL row without
 * `_id` stands for no event: every run whose window holds it would raise it again. */
export declare function withDocumentIds(fields: FieldSource<DocumentEvent>): FieldSource<DocumentEvent>;
