import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A schema of its own is as good as a database, and much faster to make. */
export async function newSchema(
  server: string,
): Promise<{ url: string; remove: () => Promise<void> }> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create schema ${schema}`);
  const option = encodeURIComponent(`-c search_path=${schema}`);
  const url = `${server}${server.includes('?') ? '&' : '?'}options=${option}`;
  return { url, remove: () => onServer(server, `drop schema ${schema} cascade`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
