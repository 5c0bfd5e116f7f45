/**
 * What a person who knows such chats would expect each sign to say for each category, in log-odds (natural logarithm):
 * where the fit starts, and what it falls back to where the chats say little. Set by hand before any fit.
 */
export const categoryPriors = `
any personal 0.3 community -0.3 internal -0.7 spam -0.7 press -0.4
channel community 3.6 spam 1.4
bot vendor 1 internal 0.4 community 0.4 personal -1.5
alone personal 0.7 community -2.5 internal -1 partner -0.4
company customer 0.5 prospect 0.5 partner 0.4 vendor 0.4 investor 0.3 personal -1.6 spam -1.2 community -0.5 candidate -0.8 internal -1.2
companyGroup partner 1 customer 0.6 press -0.8 candidate -0.8 personal -1
looseGroup personal 0.6 community 0.4 press -0.6 candidate -0.6 prospect -0.4
crowd community 1.1 spam 0.5 customer -1 prospect -1 vendor -1 investor -1 partner -0.8 press -1 candidate -1 internal -0.6 personal -0.6
ownOnly internal 4.5 personal -1 community -0.6
ownShare internal 0.4 personal -1.2 spam -1.5 community -0.5
elsewhere personal -0.6 internal -1.6 spam -0.6
bare personal 0.5 spam 0.3
silent personal -0.3
answered spam -2
unanswered spam 0.9 community -0.5
listening community 0.7 spam 0.4 customer -0.4 vendor -0.4
ownTitle personal -1.5 spam -0.8 press -0.4 partner 0.5 customer 0.5 internal 0.6 vendor 0.3
pairTitle partner 1.1 vendor 0.1 personal -0.5 internal -0.5 community -0.2
glitter spam 1.4
hearts personal 1.2

theirs.fault customer 2.6 internal 0.9 community 0.6
mine.fault vendor 2.4 internal 0.5
title.fault customer 1
theirs.helping vendor 1.4 internal 0.5
mine.helping customer 2
title.helping customer 1.8
theirs.ours customer 2.4
mine.ours vendor 2.4
title.ours customer 1
theirs.yours vendor 2.4 spam 0.4
mine.yours customer 2.2
title.yours vendor 0.5
theirs.holding customer 1.2 prospect 0.3
mine.holding customer 0.9
title.holding customer 1.8
theirs.price prospect 2.2 spam 0.3 vendor 0.2
mine.price prospect 0.8 vendor 0.6
title.price prospect 1.6
theirs.trial prospect 2.4
mine.trial prospect 2.2
title.trial prospect 2.2 customer 0.4
theirs.offer prospect 1.4 vendor 0.8
theirs.offerGiven vendor 1.8 prospect 0.4
theirs.offerAsked prospect 2.6
mine.offer prospect 2
mine.offerGiven prospect 2.4
mine.offerAsked vendor 1.4 prospect 0.6
title.offer prospect 1.8
theirs.invoice vendor 1.2 customer 0.8
theirs.invoiceGiven vendor 2.4
theirs.invoiceAsked customer 1.6 vendor 0.4
mine.invoice customer 1.6 vendor 0.6
mine.invoiceGiven customer 2.2
mine.invoiceAsked vendor 2
title.invoice vendor 0.8 customer 0.8
theirs.paying customer 1.4 vendor 0.6
mine.paying vendor 2.2
title.paying vendor 0.6 customer 0.6
theirs.using customer 1.6 prospect 0.2
mine.using customer 1.4
title.using customer 0.6
theirs.inquiry prospect 2
mine.inquiry prospect 1.2
title.inquiry prospect 1
theirs.delivery vendor 1.8
mine.delivery customer 0.6
title.delivery vendor 1.6
theirs.ordering customer 0.6
mine.ordering vendor 1.8
title.ordering vendor 0.6
theirs.service vendor 2.2 spam 0.4
mine.service prospect 0.8
title.service vendor 1
theirs.funding investor 2.4 spam 0.3
mine.funding investor 2.2
title.funding investor 2.6
theirs.press press 2.2
mine.press press 1.8
title.press press 1.8
theirs.job candidate 2.4
mine.job candidate 2.2
title.job candidate 2.2
theirs.joint partner 2.2
mine.joint partner 1.6
title.joint partner 2.4
theirs.crowd community 1.4
mine.crowd community 0.6
title.crowd community 1.8
theirs.team internal 1.4
mine.team internal 0.8
title.team internal 1.8
theirs.home personal 2.2
mine.home personal 1.6
title.home personal 2.4
theirs.bait spam 2.6
mine.bait community 0
title.bait spam 2.2

title.reporter press 1.8 community 0.4
title.investor investor 2.2
title.recruiter candidate 2.2
title.seeker candidate 1.6
title.maker candidate 0.4 community 0.5 internal 0.3
title.supplier vendor 2
title.buyer customer 0.5 prospect 0.4
title.ally partner 1 community 0.2
title.kin personal 2
title.lure spam 1.8 community 0.3
people.reporter press 3
people.investor investor 2.8
people.recruiter candidate 2.6
people.seeker candidate 2.6
people.maker candidate 0.9 vendor 0.3
people.supplier vendor 2.2
people.buyer customer 1 prospect 1.2 partner 0.2 personal -0.5
people.ally partner 1.8 community 0.2
people.kin personal 2.4
people.lure spam 2
told.reporter press 1.2
told.investor investor 0.8
told.recruiter candidate 1
told.seeker candidate 1
told.buyer prospect 0.7 customer 0.3
told.ally partner 0.8

theirs.asks prospect 0.6 customer 0.4 press 0.3 community 0.2
mine.asks vendor 0.4 candidate 0.3
theirs.errand customer 0.5 prospect 0.3 investor 0.3
mine.errand vendor 0.6 internal 0.2
theirs.promises vendor 0.4 partner 0.2
mine.promises prospect 0.5 customer 0.4 investor 0.3 press 0.2
theirs.delivers vendor 0.4 candidate 0.4 partner 0.2
mine.delivers prospect 0.3 investor 0.4 customer 0.2
theirs.thanks customer 0.6 prospect 0.2
mine.thanks vendor 0.8 candidate 0.3
`;
