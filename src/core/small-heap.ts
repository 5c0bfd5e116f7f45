import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Node 24 lets the young generation of its heap grow to 134 MB, and lets four times of what is alive pile up in the
 * old one; bulk work and a screen that is drawn again and again fill whatever they may fill. This keeps the young
 * one at what is enough, and has the old one cleaned at once and whenever it has grown by six tenths. `hold` is to be
 * called at the beginning and then now and again, `release` at the end.
 * Where a version of Node does not know these flags, the work takes more memory, and that is all.
 */
export function createSmallHeap({ enoughYoungBytes }: { enoughYoungBytes: number }) {
  let isBegun = false;
  let isYoungHeld = false;
  return {
    hold() {
      if (!isBegun) begin();
      isBegun = true;
      if (isYoungHeld || youngBytes() < enoughYoungBytes) return;
      setFlagsFromString('--semi-space-growth-factor=1');
      isYoungHeld = true;
    },
    release() {
      if (isBegun) setFlagsFromString('--heap-growing-percent=0');
      if (isYoungHeld) setFlagsFromString('--semi-space-growth-factor=2');
    },
  };
}

/**
 * Some seconds after the last work V8 cleans the whole heap once more: a tenth of a second of work, on all cores, for a
 * program that nobody touches. The next work cleans up after the last one, too.
 */
export function stayIdle(): void {
  setFlagsFromString('--memory-reducer-gc-count=0');
}

/** The old generation's first limit is 150 MB or so, whatever is alive; each cleaning sets a new one. */
function begin(): void {
  setFlagsFromString('--heap-growing-percent=60');
  setFlagsFromString('--expose-gc');
  const clean: unknown = runInNewContext('gc');
  if (typeof clean === 'function') clean();
}

function youngBytes(): number {
  return (
    getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? 0
  );
}
