import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Past this a larger young generation makes an import no faster (measured). */
const ENOUGH_BYTES = 32 * 2 ** 20;

/**
 * Node 24 lets the young generation of its heap grow to 134 MB, and bulk work fills whatever it may fill.
 * This keeps it at what is enough; `hold` is to be called now and then, `release` at the end.
 * Where a version of Node does not know the flag, the import takes more memory, and that is all.
 */
export function createYoungHeapLimit() {
  let isHeld = false;
  return {
    hold() {
      if (isHeld || youngBytes() < ENOUGH_BYTES) return;
      setFlagsFromString('--semi-space-growth-factor=1');
      isHeld = true;
    },
    release() {
      if (isHeld) setFlagsFromString('--semi-space-growth-factor=2');
    },
  };
}

function youngBytes(): number {
  return (
    getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? 0
  );
}
