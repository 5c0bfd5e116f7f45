/** What somebody agrees to who lets a language model read chats. @param server where it is, as a person knows it */
export function consentWords(server: string): string[] {
  return [
    'You are about to let a language model read your chats.',
    `Sent to Ollama (${server}): for one chat at a time, its title, members' names and bios, and messages of theirs.`,
    'Nothing is sent for chats that forbid copying, and nothing to anybody else.',
    "Telegram's terms forbid using its data to train or develop models. Asking a model on your own machine trains nothing, but whether it is allowed in your case is for you to judge (docs/privacy.md).",
    'You can take it back at any time: tgcrm config consent ai --withdraw',
  ];
}
