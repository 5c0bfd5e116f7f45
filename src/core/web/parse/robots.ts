import robotsParser from 'robots-parser';
import { decodeText } from './decode.ts';

// Its types describe a module with a default export, but what it exports is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

export interface RobotsAnswer {
  isAllowed: boolean;
  /** Seconds between requests that the site asks for. */
  delaySeconds: number | null;
}

/** What a robots.txt says of one URL to the program that calls itself `agent` (RFC 9309). */
export function readRobots({
  bytes,
  url,
  agent,
}: {
  bytes: Uint8Array;
  url: string;
  agent: string;
}): RobotsAnswer {
  const robots = parseRobots(new URL('/robots.txt', url).href, decodeText(bytes, 'utf-8'));
  return {
    isAllowed: robots.isAllowed(url, agent) !== false,
    delaySeconds: robots.getCrawlDelay(agent) ?? null,
  };
}
