import { channelMethods } from './channels.ts';
import { configMethods } from './config.ts';
import { deviceMethods } from './devices.ts';
import { dialogMethods } from './dialogs.ts';
import { fileMethods } from './files.ts';
import { historyMethods } from './history.ts';
import { loginMethods } from './login.ts';
import { passwordMethods } from './login-password.ts';
import { loginTokenMethods } from './login-token.ts';
import type { Handler } from './method.ts';
import { participantMethods } from './participants.ts';
import { readingMethods } from './reading.ts';
import { reviseMethods } from './revise.ts';
import { scheduleMethods } from './schedule.ts';
import { sendMethods } from './send.ts';
import { takeoutMethods } from './takeout.ts';
import { topicMethods } from './topics.ts';
import { updateMethods } from './updates.ts';
import { userMethods } from './users.ts';

/** Every method that the sandbox answers, listed by hand: add your file's array here. */
const families: readonly (readonly Handler[])[] = [
  channelMethods,
  configMethods,
  deviceMethods,
  dialogMethods,
  fileMethods,
  historyMethods,
  loginMethods,
  loginTokenMethods,
  participantMethods,
  passwordMethods,
  readingMethods,
  reviseMethods,
  scheduleMethods,
  sendMethods,
  takeoutMethods,
  topicMethods,
  updateMethods,
  userMethods,
];

/** The methods by TL class name; anything else is answered with `METHOD_INVALID` and recorded. */
export const methods: ReadonlyMap<string, Handler> = new Map(
  families.flat().map((handler) => [handler.name, handler]),
);
