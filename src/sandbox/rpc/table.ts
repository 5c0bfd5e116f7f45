import { configMethods } from './config.ts';
import { loginMethods } from './login.ts';
import { passwordMethods } from './login-password.ts';
import { loginsMethods } from './logins.ts';
import type { Handler } from './method.ts';

/** Every method that the sandbox answers, listed by hand: add your file's array here. */
const families: readonly (readonly Handler[])[] = [
  configMethods,
  loginMethods,
  loginsMethods,
  passwordMethods,
];

/** The methods by TL class name; anything else is answered with `METHOD_INVALID` and recorded. */
export const methods: ReadonlyMap<string, Handler> = new Map(
  families.flat().map((handler) => [handler.name, handler]),
);
