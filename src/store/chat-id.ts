/** A chat is a peer as one account sees it: a sync and an import of it arrive at the same id. */
export function chatIdOf(accountId: string, peerId: string): string {
  return `${accountId}-${peerId}`;
}
