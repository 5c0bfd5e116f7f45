import { callText, costOf } from '../../core/enrich/outcome.ts';
import type { EnrichResult } from '../../core/enrich.ts';
import { dollars } from '../../core/sources/gate.ts';
import type { View } from '../terminal/view.ts';

export const enrichFields = ['companies', 'facts', 'costUsd'] as const;

export const enrichView: View<EnrichResult> = {
  fields: enrichFields,
  toJson: (result) => ({
    companies: result.companies.map(({ company, sources }) => ({
      company,
      sources: sources.map(({ calls, ...outcome }) => ({
        ...outcome,
        calls: calls.map(({ what, most, costMicros }) => ({
          what,
          most,
          costUsd: costMicros / 1_000_000,
        })),
        costUsd: costOf(calls) / 1_000_000,
      })),
    })),
    facts: countFacts(result),
    costUsd: result.spentMicros / 1_000_000,
  }),
  toText: ({ companies }) => [
    {
      kind: 'table',
      columns: [
        { title: 'company', isFlexible: true },
        { title: 'source' },
        { title: 'outcome' },
        { title: 'facts', align: 'right' },
        { title: 'new', align: 'right' },
        { title: 'remark', isFlexible: true },
      ],
      rows: companies.flatMap(({ company, sources }) =>
        sources.map(({ source, outcome, facts, added, why, calls }) => [
          company.name,
          source,
          outcome,
          String(facts),
          String(added),
          why ?? calls.map(callText).join('; '),
        ]),
      ),
      empty: 'No companies yet: tgcrm suggest, then tgcrm confirm CHAT',
    },
  ],
};

function countFacts({ companies }: EnrichResult): { told: number; added: number } {
  const outcomes = companies.flatMap(({ sources }) => sources);
  return {
    told: outcomes.reduce((sum, { facts }) => sum + facts, 0),
    added: outcomes.reduce((sum, { added }) => sum + added, 0),
  };
}

/** For the person; a script reads the rows, or the JSON. */
export function enrichSummary(result: EnrichResult): string {
  const { told, added } = countFacts(result);
  const count = result.companies.length;
  const failed = result.companies
    .flatMap(({ sources }) => sources)
    .filter(({ outcome }) => outcome === 'failed').length;
  const price = result.spentMicros > 0 ? `, at most ${dollars(result.spentMicros)} spent` : '';
  const trouble = failed > 0 ? `; ${failed} calls for facts failed` : '';
  return `${count} ${count === 1 ? 'company' : 'companies'}: ${told} facts, ${added} new${price}${trouble}.`;
}
