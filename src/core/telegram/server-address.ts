import { BlockList, isIP } from 'node:net';
import { AppError } from '../errors.ts';

export interface ServerAddress {
  dcId: number;
  host: string;
  port: number;
}

/**
 * Reads `DC@HOST:PORT`.
 *
 * @throws {AppError} `settings` for anything but a loopback address: whoever owns the key of the server can
 * read and change everything, so a foreign key must never be trusted beyond this machine.
 */
export function parseServerAddress(server: string): ServerAddress {
  const match = /^(\d+)@\[?([^\]@]+?)\]?:(\d+)$/.exec(server);
  const [, dc = '', name = '', port = ''] = match ?? [];
  const host = name === 'localhost' ? '127.0.0.1' : name;
  if (!isLoopback(host)) {
    throw new AppError('settings', `telegram.server: ${server} is not on this machine`, {
      hint: 'use 2@127.0.0.1:PORT; another key than Telegram’s own is trusted on loopback addresses alone',
    });
  }
  return { dcId: Number(dc), host, port: Number(port) };
}

export function isLoopback(host: string): boolean {
  const family = isIP(host);
  return family !== 0 && loopback.check(host, family === 6 ? 'ipv6' : 'ipv4');
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
