import type { Taken } from './taken.ts';
/** Takes the tests of a rule of panther-analysis: each becomes a case, what must fire an attack, what must not a benign one.
 * The rule itself is Python and is not taken.
 * @example takePanther('rules/aws_root_login.yml', text, 'aws-root-login') */
export declare function takePanther(file: string, text: string, options: {
    readonly name: string;
}): Taken;
