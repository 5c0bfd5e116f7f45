/** In the form that `read-snippets.ts` tells. */
export const english = `
# en user mine
ann: Hi Mira, what does the premium plan cost?
= answer 1

# en user mine
ann: Hi Mira!
ann: Could you send me the audit report?
= answer 2

# en user mine
ann: Please share the term sheet when you have a minute
= answer 1

# en user theirs
ann: What does it cost?
me: 400 a month, billed yearly.

# en user closed
ann: What does it cost?
me: 400 a month, billed yearly.
ann: Got it, thank you!

# en user theirs
me: Did you have a chance to look at the contract?

# en user theirs +6d
me: Did you have a chance to look at the contract?
= follow-up 1

# en user mine
ann: Can you send the deck?
me: I'll send the deck on Tuesday
= promise 2 2026-11-24

# en user theirs
ann: Can you send the deck?
me: I'll send the deck on Tuesday
me +1d [file]: Here it is

# en user closed
ann: Can you send the deck?
me: I'll send the deck on Tuesday
me +1d [file]: Here it is
ann: Awesome, thanks

# en user theirs
me: Any news on the listing?
ann: I will get back to you by Friday
= promise 2 2026-11-27

# en user closed
me: Any news on the listing?
ann: I will get back to you by Friday
me: Sounds good, thanks!
= promise 2 2026-11-27

# en user mine
me: Any news on the listing?
ann: I'll check with the team
ann +2d: They agreed to the fee. When can you start?
= answer 3

# en user mine
ann: Shall we have a call on Thursday at 15:00?
= meeting 1 2026-11-26T15:00

# en user closed
ann: Shall we have a call on Thursday at 15:00?
me: Works for me, see you then!
= meeting 1 2026-11-26T15:00

# en user closed +5d
ann: Shall we have a call on Thursday at 15:00?
me: Works for me, see you then!

# en user theirs
ann: Can we meet tomorrow at 3pm?
me: Tomorrow does not work, how about Wednesday at 4pm?
= meeting 2 2026-11-25T16:00

# en user closed
me: Let's do a call next Monday at 10am
ann: Perfect
= meeting 1 2026-11-30T10:00

# en user mine
ann: We are raising our seed round and would love to show you what we built.

# en user closed
ann: Just FYI, the docs moved to the new site. No need to reply.

# en user closed
me: Happy birthday!
ann: Thank you so much 🙏

# en user closed
ann: Thanks for the intro!
me: You're welcome

# en user mine
ann: Thanks! One more thing: who signs on your side?
= answer 1

# en user mine
ann: Sent you the invoice yesterday
me: Received, we will pay it by the end of the week
= promise 2 2026-11-27

# en user mine
ann: Could you review the contract by Wednesday?
me: Sure, will do
= promise 2 2026-11-25

# en user mine
ann: Hello?
ann: Are you still interested in the partnership?
= answer 2

# en user mine
ann: Not now, ping me again in January
= follow-up 1 2027-01

# en user mine
ann: We have no budget this quarter. Reach out in two weeks please
= follow-up 1 2026-12-07

# en user theirs +4d
me: Here is our proposal, let me know what you think
= follow-up 1

# en user theirs
me: Here is our proposal, let me know what you think

# en user closed
me: Here is our proposal, let me know what you think
ann: We decided to go with another vendor. Good luck!

# en user mine
me: Which chain are you on?
ann: Arbitrum. And you?
= answer 2

# en user mine
me: Which chain are you on?
ann: We are live on Arbitrum and will deploy on Base soon

# en user theirs
ann: Are you coming to Devcon?
me: Yes! Will you be there too?

# en user mine
ann: When could you send the signed NDA?
me: Let me check with legal and come back to you tomorrow
= promise 2 2026-11-24

# en user theirs
ann: When could you send the signed NDA?
me: Let me check with legal and come back to you tomorrow
me +1d: Legal says it is fine, we sign today

# en user theirs
me: Could you forward the invoice?
ann: yep, tomorrow morning
= promise 2 2026-11-24

# en user mine
me: Could you forward the invoice?
ann: yep, tomorrow morning
ann +1d [file]: invoice-221.pdf

# en user closed
me: Are we still on for today?
ann: Sorry, I have to cancel our meeting
me: No worries

# en user mine
ann: How about lunch on Friday?
me: Let me check my calendar
= meeting 1 2026-11-27
= promise 2

# en user theirs
me: I'd be happy to jump on a call. Does Wednesday 11:30 work?
= meeting 1 2026-11-25T11:30

# en user closed
me: I'd be happy to jump on a call. Does Wednesday 11:30 work?
ann: Yes that works
= meeting 1 2026-11-25T11:30

# en user mine
ann [voice]:

# en user closed
me: The tokens are unlocked now
ann [sticker]:

# en user closed
me: The tokens are unlocked now
ann: 👍👍

# en user mine
ann: 👋

# en user theirs
me: I sent you the contract, please sign it by December 3
= follow-up 1 2026-12-03

# en user mine
ann: I was wondering whether you support staking on Cosmos
= answer 1

# en user closed
me: The refund is on its way
ann: Received it. Have a great weekend!

# en user theirs
ann: can u send the logo
me [file]: logo.svg

# en user theirs
ann: Tell me more about the pricing.
me: It is 2% of volume with no minimum. What volume do you expect?
`;
