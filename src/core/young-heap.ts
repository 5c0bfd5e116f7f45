import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * Node 24 lets the young generation of its heap grow to 134 MB, and bulk work and a screen that
 * is drawn again and again fill whatever they may fill. This keeps it at what is enough; `hold` is to be called now and then, `release` at the end.
 * Where a version of Node does not know the flag, the work takes more memory, and that is all.
 */
export function createYoungHeapLimit({ enoughBytes }: { enoughBytes: number }) {
  let isHeld = false;
  return {
    hold() {
      if (isHeld || youngBytes() < enoughBytes) return;
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
