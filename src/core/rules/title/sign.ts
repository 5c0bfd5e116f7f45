import { foldWords } from '../names/names.ts';

/**
 * Does my company stand in the title beside a sign that people put between two (`<>`, `x`, `&`, `/`, `and`)? `Mine Falcon`
 * and `Falcon (Mine)` may be a project of mine as well as a company beside it.
 */
export function standsBySign(title: string, ownNames: readonly string[]): boolean {
  return title.split(loose).some((segment) => {
    if (!sign.test(segment)) return false;
    const folded = foldWords(segment).join('');
    return ownNames.some((own) => folded.includes(own));
  });
}

const loose = /[:;,•·・、()[\]{}【】]/u;
const sign =
  /[-–—|]|[<>↔⇄⇆⟷⇌⇔×✕✖❌🤝🔗⚡➕🫱🫲∞💫✨&+/与和及跟]|\s[xXхХ]\s|\s(?:vs\.?|meets|and|with|und|mit|y|con|e|com|et|avec|и|с|со|та|і|з|ve|ile|dan|dengan|và|en|och|og|και|és|și|ir|un|va|və|және|na|და|ও|اور|и)\s/u;
