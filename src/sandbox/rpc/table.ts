import type { Handler } from './method.ts';

/** Every method that the sandbox answers, listed by hand: add your file's array here. */
const families: readonly (readonly Handler[])[] = [];

/** The methods by TL class name; anything else is answered with `METHOD_INVALID` and recorded. */
export const methods: ReadonlyMap<string, Handler> = new Map(
  families.flat().map((handler) => [handler.name, handler]),
);
