import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose tests start programs or speak to servers, the longest first. */
const slow = ['journeys', 'release', 'core/sync', 'core/dispatch', 'core/telegram', 'commands'];

/** What takes long begins early, so that no long file runs alone at the end; within a folder the larger file does. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort(files);
    return bySize.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId, project }: TestSpecification): number {
  const path = relative(project.config.root, moduleId);
  const rank = slow.findIndex((folder) => path.startsWith(`test/${folder}/`));
  return rank === -1 ? slow.length : rank;
}
