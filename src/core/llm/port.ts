import type * as v from 'valibot';

/**
 * The window to a language model, in our words. The model has no tools, no network and no files: it is
 * shown the material of one chat and fills in a form. Whatever it says is checked before it counts.
 */
export interface Llm {
  /** Never throws but for the signal's reason: without a model, or with a useless answer, the rules go on alone. */
  ask<Form extends v.GenericSchema>(question: Question<Form>): Promise<Answer<v.InferOutput<Form>>>;
  /** What `doctor` and `status` tell. */
  check(signal?: AbortSignal): Promise<LlmState>;
}

export interface Question<Form extends v.GenericSchema> {
  /** Our own words: what to do. Never text of others. */
  task: string;
  /** What to do it with. Text of others stands here alone, as JSON strings. */
  material: unknown;
  /** What an answer must be; the server is given its JSON schema, and the answer is parsed with it all the same. */
  form: Form;
  /** Of the answer. */
  maxTokens: number;
  signal?: AbortSignal | undefined;
  /** How many characters of the answer have come. */
  report?: ((characters: number) => void) | undefined;
}

export type Answer<T> =
  | {
      kind: 'answer';
      value: T;
      /** The model and the build of it that made this: `ollama:qwen3:4b-instruct@3f2a…`. */
      engine: string;
    }
  | { kind: 'none'; why: NoAnswer };

export interface NoAnswer {
  reason:
    | 'off'
    | 'no-consent'
    | 'unreachable'
    | 'no-model'
    | 'busy'
    | 'too-slow'
    | 'too-long'
    | 'useless'
    | 'failed';
  message: string;
  /** The exact next step, where there is one. */
  hint: string | null;
}

export type LlmState =
  | { kind: 'ready'; server: string; model: string; version: string | null; engine: string }
  | { kind: 'not-ready'; why: NoAnswer };
