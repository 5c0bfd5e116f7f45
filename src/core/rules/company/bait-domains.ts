/** `acme-support.com` beside `acme.io`: another's name with a word to trust in. */
export function isBaitOn(bait: string, name: string): boolean {
  const dash = bait.indexOf('-');
  if (dash < shortest) return false;
  const label = bait.slice(0, dash);
  if (!name.startsWith(`${label}.`)) return false;
  return baits.has(bait.slice(dash + 1).split('.', 1)[0] ?? '');
}

/** Of shorter names there are too many. */
const shortest = 5;

const baits: ReadonlySet<string> = new Set(
  `pay payment payments support help helpdesk desk service verify verification claim claims bonus airdrop reward rewards
  wallet login secure security official billing invoice invoices refund team app portal account accounts settle
  settlement kyc`.split(/\s+/),
);
