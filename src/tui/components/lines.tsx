import { Box, Text } from 'ink';
import { memo } from 'react';

/**
 * A whole screen, each line a single text that fits already. One text a line, no box inside: what a frame
 * costs Ink grows with its nodes, and a line that did not change is not even looked at.
 */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <Box flexDirection="column">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on the screen, whatever stands there
        <Line key={index} text={line} />
      ))}
    </Box>
  );
}

const Line = memo(function Line({ text }: { text: string }) {
  return <Text wrap="truncate">{text}</Text>;
});
