import { z } from 'zod';
import type { SurveyJson } from '../../report/json/survey-json.ts';
/** What `survey --format json` prints. */
export declare const surveyShape: z.ZodType<SurveyJson>;
