import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet. Everything else is refused: loopback, private, link-local
 * (where clouds keep their metadata), shared, documentation, multicast, reserved, and every way to write one of these
 * inside an IPv6 address.
 *
 * @param text as `URL.hostname` or a resolver gives it, with or without brackets.
 */
export function isPublicAddress(text: string): boolean {
  const bare = text.replace(/^\[|\]$/g, '');
  // A zone belongs to a link of this machine.
  if (bare.includes('%') || !ipaddr.isValid(bare)) return false;
  const address = ipaddr.parse(bare);
  return address instanceof ipaddr.IPv6 ? isPublicV6(address) : address.range() === 'unicast';
}

/** Whether a host of a URL is an address rather than a name. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(host.replace(/^\[|\]$/g, ''));
}

function isPublicV6(address: ipaddr.IPv6): boolean {
  // On networks with IPv6 alone, a resolver writes each IPv4 host like this (RFC 6052): judged by what it leads to.
  if (address.match(nat64, 96)) {
    const [a = 0, b = 0, c = 0, d = 0] = address.toByteArray().slice(12);
    return new ipaddr.IPv4([a, b, c, d]).range() === 'unicast';
  }
  // Mapped, compatible, local-use NAT64, unique local, link-local and the rest lie outside of global unicast.
  if (!address.match(globalUnicast, 3)) return false;
  return !refusedV6.some(([network, bits]) => address.match(network, bits));
}

const nat64 = ipaddr.IPv6.parse('64:ff9b::');
const globalUnicast = ipaddr.IPv6.parse('2000::');

const refusedV6: readonly [ipaddr.IPv6, number][] = [
  // Protocol assignments: Teredo, ORCHID, benchmarking (https://www.iana.org/assignments/iana-ipv6-special-registry).
  [ipaddr.IPv6.parse('2001::'), 23],
  [ipaddr.IPv6.parse('2001:db8::'), 32],
  // 6to4 carries an IPv4 address of anybody's choice, and is retired.
  [ipaddr.IPv6.parse('2002::'), 16],
  [ipaddr.IPv6.parse('3fff::'), 20],
  // The last network of the testbed 6bone, given back.
  [ipaddr.IPv6.parse('3ffe::'), 16],
];
