/**
 * In the form that `read-snippets.ts` tells. A seventh set, written by hand by somebody who had not read the rules. Chats
 * on which ten people would not agree were left out.
 */
export const seventh = `
# en user mine
ann: any update on the deck
= answer 1

# en user mine
ann: hey did legal ever get back on the nda
me: not yet, let me check and revert
= promise 2 -

# en user theirs
me: which chains do you support today
ann: eth, base and arb. solana soon, will circle back once we have a date
= promise 2 -

# en user mine
me: Would you be open to listing on our aggregator?
ann: Not now, we're heads down till the new year. Can you ping me again in February?
= follow-up 2 2027-02

# en user closed
ann: gm
me: gm

# en user closed
ann: happy thanksgiving to you and the team!
me: same to you Ann, enjoy the turkey 🦃

# en user mine
ann: Thanks for the deck! Who owns the tokenomics section on your side?
= answer 1

# en user theirs
me: Ann, did you get the revised order form?
ann: I am currently out of the office with limited access to email and will return on Monday, November 30. For urgent matters contact omar@acme.example
= follow-up 2 2026-11-30

# en user closed
ann: Can you add our logo to the partners page?
me: done, live now
ann: 👍

# en user closed
me: Friday 10:00 UTC for the kickoff?
ann: +1
= meeting 1 2026-11-27T10:00Z

# en user mine
ann: did you receive the KYB form?
ann: and what's the minimum liquidity for a perp market?
me: form received, all good there
= answer 2

# en user mine
ann: did you receive the KYB form?
ann: also who signs on your side?
me >1: yes, got it
= answer 2

# en user theirs
ann: is it too late to join the hackathon as a sponsor?
me: not at all! gold is 15k, silver 8k. Which one fits better?

# en user theirs
me: Forwarding what our CTO asked: "Do you run your own validators?" Could you answer that one for him?
ann: will ask infra and let you know by Wednesday
= promise 2 2026-11-25

# en user mine
me: how did the board meeting go?
ann [voice]:
~ answer 2

# en user closed
me: could you send the signed SAFT?
ann [file]: saft_signed_final.pdf
me: perfect, thank you

# en user mine
me: could you send the signed SAFT?
ann [file]: saft_signed_final.pdf

# en user theirs
ann: when can we see the pitch deck?
me: will send it over tonight
me +8h [file]: Ownco_deck_v7.pdf

# en user mine
ann: could you put together a pricing sheet for 3 tiers?
me: sure, you'll have it tomorrow
ann: actually scrap that, we only need the enterprise number. what is it?
= answer 3

# en user closed
ann: could you put together a pricing sheet?
me: sure, tomorrow
ann +3h: no need anymore, found it in the deck. thanks!

# en user theirs
ann: Shall we say Wednesday 3pm CET?
me: Can't do Wednesday, I'm on a plane. Thursday 3pm CET?
= meeting 2 2026-11-26T14:00Z

# en user mine
me: Are you up for a call tomorrow at 11?
ann: sorry can't tomorrow, back to back all day
~ answer 2

# en user mine
me: Let's do Tuesday 16:00
ann: works
ann +2h: sorry, something came up. can we push to Wednesday same time?
= meeting 3 2026-11-25T16:00

# en user closed
ann: call on Thursday at 2pm?
me: ok
ann +1d: need to move it to 3:30pm, ok?
me: fine by me
= meeting 3 2026-11-26T15:30

# en user theirs
ann: call on Thursday at 2pm?
me: ok
ann +1d: have to cancel Thursday, down with the flu. Will reach out when I'm back on my feet
= promise 3 -

# en user mine
me: the release slipped another week, sorry
ann: oh great, just what I needed... so what do I tell my CEO now?
= answer 2

# en user mine
ann: can u snd me the contrct again pls
= answer 1

# en user theirs +21d
me: Hi Ann, any feedback on the market making proposal?
= follow-up 1

# en user theirs
ann: could you share the handle of your listing manager?
me +2d: @own_listings, tell them I sent you

# en group:6 mine
ann: Mira, can your team join the AMA on Friday at 5pm UTC?
bot: ann has 3 warnings left
= meeting 1 2026-11-27T17:00Z

# en supergroup:3200 null
zed: can someone explain how staking works?
kim: check the docs lol

# en supergroup:3200 mine
me: Staking v2 is live, APY starts at 9%
zed >1: is there a lock-up period?
kim: wen binance
= answer 2

# en channel null
ann: New listing tomorrow at 14:00 UTC! Who's ready?

# en group:5 mine
ann: what's the status of the bridge deployment?
me: @leo can you answer this one?
= answer 1

# en group:7 null
ann: @omar did finance pay the Hacken invoice?

# en user mine
ann: hey! our KOL package is 3 tweets + 1 AMA for 4k. lmk if that works or if you wanna negotiate
= answer 1

# en user theirs
ann: hey! our KOL package is 3 tweets + 1 AMA for 4k. lmk if that works
me: let me be upfront, 4k is too much for us. could you do 2.5k?

# en user mine
me: who's your market maker at the moment?
ann: wintermute, but the contract ends in jan. why, do you offer MM too?
= answer 2

# en user closed
me: here's my calendly: https://calendly.com/mira/20
ann: booked Wednesday 10:30, talk then
= meeting 2 2026-11-25T10:30

# en user mine
ann: whenever you get a sec, can you review the co-marketing post? no rush at all
= answer 1 -

# en user theirs
me: Submitted the milestone 2 report for the grant
ann: Received! The committee reviews on Thursday, you'll hear from us on Friday
= promise 2 2026-11-27

# en user mine
ann: attaching the term sheet, please countersign by EOD Wednesday
= answer 1 2026-11-25

# en user closed
ann: attaching the term sheet, please countersign by EOD Wednesday
me +1d [file]: ts_countersigned.pdf
ann: received, thanks!

# en group:9 mine
omar: @leo what's the contract address on Base?
ann: also need the logo in SVG
= answer 1
= answer 2

# en user mine
ann: hi
ann: you there?
ann: need to talk about the unlock schedule
~ answer 2
~ answer 3

# en user mine
me: hi Ann, how was Devcon?
ann: exhausting but great! you?
= answer 2

# en user closed
me: congrats on the raise!! 🎉
ann: thank you so much!! 🙏

# en user mine
ann: thanks!
ann +6d: one more q: do you also cover TON?
= answer 2

# en user theirs
ann: can you do 20% discount?
me: best I can do is 12% if you sign this month

# en user mine
me: did you get the board's ok?
ann: crazy week, ping me next week?
= follow-up 2 2026-11-30

# en user theirs
me: did you get the board's ok?
ann: they meet on the 3rd of December, I'll know that evening
= promise 2 2026-12-03

# en user closed
ann: is 9am Singapore time on Wednesday doable?
me: doable
= meeting 1 2026-11-25T01:00Z

# en user mine
ann: How about 4:30pm EST tomorrow to walk through the tokenomics?
= meeting 1 2026-11-24T21:30Z

# en user mine
me: will pay the second tranche by end of month
ann: great, thanks 🙏
= promise 1 2026-11-30

# en user mine
ann: I've been trying to reach you about the listing fee refund. This is the third time I'm asking.
= answer 1

# en user mine
ann: Hi Mira,⏎⏎Hope you're well. We're planning a joint webinar.⏎Could you confirm:⏎- speaker name⏎- preferred date⏎⏎Best,⏎Ann
= answer 1

# en user closed
ann: > will you sponsor the meetup?⏎yes we will, 5k
me: amazing, thank you!

# en group:4 theirs
leo: I'll drop the numbers here tomorrow
leo +1d: here: TVL 41M, 12k DAU

# en user mine
ann: could you hop on a quick call now?
~ answer 1
~ meeting 1

# en user theirs
me: I'll prepare the contract once we have your company details
ann: Sounds good, sending them tomorrow
= promise 2 2026-11-24
~ promise 1

# en user theirs
me: Following up on my message below 👇

# en user mine
ann: how many monthly users do you have? just rough
= answer 1

# en user theirs
me: can you send me 3 dates for the AMA?
ann: sure
~ promise 2

# en user closed
me: our intern shipped to prod on a friday
ann: hahaha

# en user mine
ann: Sent the wire. Please confirm once it lands.
= answer 1

# en user closed
ann: Sent the wire. Please confirm once it lands.
me: landed ✅
ann: 🙏

# en user mine
ann: Can I ask you something?
= answer 1

# en user mine
ann: Omar asks: when does the vesting start for the seed round
= answer 1

# en user mine
ann: Would you rather do 12 or 24 months
= answer 1

# en user mine
ann: not sure I understood the fee structure, mind walking me through it?
= answer 1

# en user theirs
ann: not sure I understood the fee structure, mind walking me through it?
me: of course: 0.1% taker, 0 maker, no withdrawal fee under 10k. Does that help?

# en user mine
ann: did you get me the quote yet?
me: won't be able to send it this week, sorry. next Tuesday at the latest
= promise 2 2026-12-01

# en supergroup:120 mine
zed: gm
kim: Mira, is the partner call still happening today?
~ answer 2
~ meeting 2
`;
