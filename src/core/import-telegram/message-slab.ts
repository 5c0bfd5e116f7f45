import type { NewMessage } from '../../store/merge-message.ts';
import { unixSecondsOf } from '../../store/unix-seconds.ts';
import { CLOSE_ARRAY, COMMA, OPEN_ARRAY, utf8 } from './bytes.ts';
import { fromTuple, type MessageTuple, toTuple } from './message-tuple.ts';

/**
 * Messages as JSON in one piece of memory outside the heap. As objects, tens of thousands that wait
 * would be copied to and fro by the garbage collector, which takes twice their size to do it.
 */
export interface MessageSlab {
  /** False when it is full: then the message is not taken. */
  add(message: NewMessage): boolean;
  /** What it holds, by time, and empties it. */
  takeSorted(rowsInBlock: number): Block[];
  free(): void;
}

/** Some messages: a JSON list of tuples. */
export type Block = Buffer;

export function createSlab(size: number): MessageSlab {
  let slab = Buffer.allocUnsafeSlow(size);
  let end = 0;
  let ends: number[] = [];
  let times: number[] = [];
  return { add, takeSorted, free };

  function free(): void {
    slab = Buffer.alloc(0);
  }

  function add(message: NewMessage): boolean {
    const json = JSON.stringify(toTuple(message));
    // A UTF-16 unit takes three bytes at most.
    const most = json.length * 3;
    if (end + most > slab.length || ends.length === MOST_ROWS) {
      if (end > 0) return false;
      slab = Buffer.allocUnsafeSlow(most);
    }
    end += slab.write(json, end);
    ends.push(end);
    times.push(unixSecondsOf(message.sentAt));
    return true;
  }

  function takeSorted(rowsInBlock: number): Block[] {
    const order = sortedOrder(times);
    const blocks: Block[] = [];
    for (let at = 0; at < order.length; at += rowsInBlock) {
      blocks.push(blockOf(order.subarray(at, at + rowsInBlock)));
    }
    end = 0;
    ends = [];
    times = [];
    return blocks;
  }

  function blockOf(order: Float64Array): Block {
    const rows = Array.from(order, (key) => key % MOST_ROWS);
    const startOf = (row: number) => ends[row - 1] ?? 0;
    const length = rows.reduce((sum, row) => sum + (ends[row] ?? 0) - startOf(row) + 1, 1);
    const block = Buffer.allocUnsafeSlow(length);
    let to = 0;
    for (const row of rows) {
      to = block.writeUInt8(to === 0 ? OPEN_ARRAY : COMMA, to);
      to += slab.copy(block, to, startOf(row), ends[row]);
    }
    block.writeUInt8(CLOSE_ARRAY, to);
    return block;
  }
}

export function messagesIn(block: Block): NewMessage[] {
  // What `add` wrote.
  return (JSON.parse(utf8.decode(block)) as MessageTuple[]).map(fromTuple);
}

/** So that a time and a row fit into one number below 2^53. */
const MOST_ROWS = 2 ** 20;

/** For each row, oldest first: its time times 2^20, plus its number. Numbers sort several times faster than pairs. */
function sortedOrder(times: readonly number[]): Float64Array {
  return Float64Array.from(times, (seconds, row) => seconds * MOST_ROWS + row).sort();
}
