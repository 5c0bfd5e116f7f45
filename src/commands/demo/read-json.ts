import * as v from 'valibot';

/** What the demo reads of the commands' JSON: a script like any other. */
const chats = v.array(v.object({ id: v.string(), title: v.string(), unread: v.number() }));

const sync = v.object({ chats: v.number(), messages: v.object({ added: v.number() }) });

const candidate = v.object({
  company: v.object({ name: v.string() }),
  confidence: v.number(),
  bias: v.number(),
  factors: v.array(v.object({ evidence: v.string(), weight: v.number() })),
});

const suggestions = v.tupleWithRest(
  [v.object({ verdict: v.string(), candidates: v.array(candidate) })],
  v.unknown(),
);

const companies = v.tupleWithRest(
  [
    v.object({
      name: v.string(),
      domain: v.nullable(v.string()),
      contacts: v.array(v.object({ name: v.string() })),
    }),
  ],
  v.unknown(),
);

const followUp = v.object({
  id: v.string(),
  statusWhy: v.nullable(v.string()),
  telegramMessageId: v.nullable(v.string()),
});

const outcomes = v.object({
  sent: v.array(followUp),
  deferred: v.array(followUp),
  cancelled: v.array(followUp),
  failed: v.array(followUp),
});

export type CandidateJson = v.InferOutput<typeof candidate>;

export const chatsIn = reader(chats);
export const syncIn = reader(sync);
export const suggestionIn = (text: string) => reader(suggestions)(text)[0];
export const companyIn = (text: string) => reader(companies)(text)[0];
export const followUpIn = reader(followUp);
export const outcomesIn = reader(outcomes);

function reader<S extends v.GenericSchema>(schema: S): (text: string) => v.InferOutput<S> {
  return (text) => v.parse(schema, JSON.parse(text));
}
