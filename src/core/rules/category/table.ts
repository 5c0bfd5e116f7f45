/**
 * Written by `npm run bench -- fit-category`: run it again instead of editing.
 *
 * Provenance: what each sign says for each category, in log-odds (natural logarithm); fitted on 359 chats that were
 * written by hand (`test/core/rules/categories` without the held-out ones, and the third gold set), never on a message
 * of real people; 6 copies of each, all but the first with 80 % of the words missed; variance 1.5; seed 20261128.
 * Beliefs before any chat: `test/bench/model/category-priors.ts`.
 */
export const categoryTable = `
any customer -0.18 prospect 0.24 partner -0.31 vendor -0.36 press 0.46 candidate 0.18 community -0.61 internal -0.76 spam -0.44
channel customer -0.13 prospect -0.18 partner -0.12 investor -0.17 vendor -0.17 press -0.23 candidate -0.21 community 4.09 internal -0.08 personal -0.15 spam 2.34
bot vendor 1.00 community 0.40 internal 0.40 personal -1.50
alone customer -0.22 prospect 0.07 partner -0.58 investor 0.72 vendor 0.34 candidate 0.59 community -2.82 internal -1.33 personal 0.31 spam -0.28
company customer 0.93 prospect 0.66 partner 0.32 investor -0.30 vendor 0.23 press 0.74 candidate -0.63 community -0.97 internal -1.07 personal -2.00 spam -1.09
companyGroup customer 0.52 prospect -0.23 partner 0.61 investor 0.15 vendor 0.39 press -1.10 candidate -0.10 community -0.29 internal 0.20 personal -1.03 spam -0.12
looseGroup customer -0.26 prospect -0.20 partner 0.08 vendor -0.36 press -0.26 candidate -0.97 community 0.39 internal 0.21 personal 1.25 spam -0.52
crowd customer -1.13 prospect -1.13 partner -1.01 investor -1.19 vendor -1.08 press -1.09 candidate -1.09 community 1.68 internal -0.68 personal -1.11 spam 1.44
ownOnly customer -0.31 prospect -0.24 partner -0.20 investor -0.26 vendor -0.27 press -0.26 candidate -0.23 community -0.61 internal 6.35 personal -1.05
ownShare customer -0.21 prospect -0.59 partner -0.33 investor 0.87 vendor -0.70 press 0.27 candidate 0.85 community -0.57 internal 0.75 personal -1.57 spam -1.58
elsewhere customer 0.11 prospect 0.14 partner 1.31 investor -0.11 vendor 0.83 press -1.26 candidate -0.23 internal -1.79 personal -0.28 spam -1.50
bare customer -0.47 partner -0.67 investor -1.27 vendor 1.26 press -0.86 candidate -0.91 community -0.08 internal -0.21 personal 2.36 spam 1.66
silent personal -0.30
answered customer 0.36 prospect 0.26 partner 0.09 press 0.53 community -0.33 personal -0.39 spam -2.51
unanswered customer -0.07 prospect 0.19 investor -0.05 vendor -0.19 press 0.51 candidate 0.07 community -0.68 internal -0.41 personal -0.37 spam 1.37
listening customer -0.21 prospect -0.54 partner -0.09 investor -0.46 vendor -0.32 press -0.13 candidate 0.40 community 0.85 internal -0.54 personal 1.30 spam 0.07
ownTitle customer 1.00 prospect 0.08 partner 0.92 investor 0.59 vendor 1.42 press -0.93 candidate 0.05 community -0.72 internal 0.26 personal -2.30 spam -1.18
pairTitle customer -0.85 prospect 0.87 partner 0.81 investor 0.72 vendor -0.47 press -0.26 candidate 0.46 community -0.29 internal -0.55 personal -0.41
glitter prospect -0.08 investor -0.08 press -0.09 candidate -0.08 community -0.65 spam 2.52
hearts prospect -0.09 vendor -0.12 press -0.06 candidate -0.11 personal 1.82 spam -0.10
theirs.fault customer 2.68 prospect -0.09 investor -0.05 vendor -0.12 press 0.20 community 0.59 internal 0.89
mine.fault customer -0.11 prospect -0.06 partner -0.10 vendor 2.72 internal 0.52
title.fault customer 1.00
theirs.helping customer 0.70 prospect -0.22 partner 0.09 investor 0.16 vendor 1.37 press -0.33 candidate -0.16 internal 0.48 personal -0.08 spam -0.09
mine.helping customer 2.24 prospect 0.05 partner 0.49 investor -0.08 vendor -0.08 press -0.35 candidate -0.07 personal -0.21
title.helping customer 1.81 vendor -0.06 internal 0.10 personal -0.09 spam 0.18
theirs.ours customer 2.41 partner 0.16
mine.ours vendor 2.40
title.ours customer 1.00
theirs.yours vendor 2.39 personal -0.05 spam 0.60
mine.yours customer 2.20
title.yours vendor 0.50
theirs.holding customer 1.40 prospect -0.11 partner -0.18 investor 0.66 vendor 0.13 press -0.12 candidate -0.17 spam -0.10
mine.holding customer 1.00 prospect -0.08 partner -0.10 investor -0.06 vendor 0.20
title.holding customer 1.94 prospect -0.06 partner -0.07 internal 0.10
theirs.price customer -0.16 prospect 2.55 partner -0.06 investor 0.18 vendor 0.27 press -0.14 candidate -0.10 personal -0.07 spam 0.25
mine.price prospect 0.79 investor -0.05 vendor 0.81 press -0.05
title.price prospect 1.60
theirs.trial customer -0.12 prospect 2.68 investor 0.48 vendor -0.14 press -0.18 candidate -0.13 personal -0.07 spam -0.09
mine.trial customer -0.08 prospect 2.52 investor -0.07 vendor -0.05
title.trial customer 0.38 prospect 2.62 partner -0.08 investor -0.05 vendor -0.18
theirs.offer prospect 1.37 vendor 0.93
theirs.offerGiven prospect 0.40 vendor 1.81
theirs.offerAsked customer -0.05 prospect 2.78 partner -0.08 investor -0.08 press 0.20 candidate -0.07
mine.offer prospect 2.00
mine.offerGiven prospect 2.54
mine.offerAsked prospect 0.60 vendor 1.40
title.offer prospect 1.98 partner -0.11
theirs.invoice customer 1.14 prospect -0.14 partner -0.05 investor -0.06 vendor 1.21 candidate -0.05
theirs.invoiceGiven vendor 2.71 candidate -0.11
theirs.invoiceAsked customer 1.71 vendor 0.38
mine.invoice customer 1.37 prospect -0.05 vendor 0.95
mine.invoiceGiven customer 2.24
mine.invoiceAsked vendor 2.00
title.invoice customer 0.80 vendor 0.80
theirs.paying customer 1.94 prospect -0.15 investor 0.21 vendor 0.45 press -0.14 candidate -0.13 personal -0.05 spam -0.09
mine.paying customer 0.25 vendor 2.07 candidate -0.05
title.paying customer 0.60 vendor 0.60
theirs.using customer 2.55 prospect 0.31 partner 0.17 investor -0.24 vendor -0.25 press -0.32 candidate -0.20 personal -0.10 spam -0.08
mine.using customer 1.92 prospect -0.17 partner -0.11 investor -0.10 vendor -0.05 press 0.05 candidate -0.08
title.using customer 0.60
theirs.inquiry customer -0.29 prospect 3.07 partner -0.23 investor 0.11 vendor -0.29 candidate -0.25 personal -0.34 spam 0.21
mine.inquiry prospect 1.48 investor -0.06 press -0.07 candidate -0.06
title.inquiry customer -0.23 prospect 1.50 partner -0.13 vendor -0.06
theirs.delivery customer -0.45 partner 0.25 investor -0.25 vendor 3.05 press -0.24 candidate -0.36 personal -0.27 spam 0.05
mine.delivery customer 0.63 partner -0.06 vendor 0.13 press -0.05
title.delivery customer -0.10 prospect -0.05 partner -0.10 vendor 2.09 personal -0.11 spam -0.06
theirs.ordering customer 0.52 prospect -0.05 partner 0.12 vendor 0.13 candidate -0.07
mine.ordering customer -0.16 prospect -0.19 partner -0.20 investor -0.13 vendor 2.66 press -0.12 candidate 0.11 personal -0.16
title.ordering vendor 0.60
theirs.service prospect -0.07 partner -0.05 investor -0.06 vendor 2.53 candidate -0.05 spam 0.39
mine.service prospect 0.78 candidate 0.10
title.service vendor 1.00
theirs.funding customer -0.20 prospect -0.27 partner -0.22 investor 3.24 vendor 0.19 candidate -0.23 community 0.23 personal -0.15 spam 0.13
mine.funding customer -0.06 prospect -0.26 partner -0.07 investor 2.22 press 0.44
title.funding customer -0.10 prospect -0.18 partner -0.21 investor 2.68 vendor -0.11 press -0.06 candidate -0.09 personal -0.27 spam 0.93
theirs.press customer 0.20 prospect -0.12 partner -0.16 investor -0.20 vendor -0.15 press 3.11 candidate -0.19 personal -0.20 spam -0.05
mine.press prospect -0.18 investor -0.06 vendor -0.11 press 2.15 candidate 0.06
title.press press 2.05 personal -0.07
theirs.job customer -0.23 prospect -0.29 partner -0.23 investor -0.18 vendor 0.33 press -0.11 candidate 3.55 personal -0.36 spam -0.07
mine.job prospect -0.08 partner -0.09 investor -0.10 vendor -0.08 press -0.07 candidate 2.55 internal 0.10
title.job customer -0.06 partner -0.10 investor -0.08 vendor -0.08 candidate 2.35 community 0.09 personal 0.24 spam -0.05
theirs.joint customer -0.25 prospect 0.18 partner 3.02 vendor -0.23 press 0.07 candidate -0.28 personal -0.12 spam -0.22
mine.joint customer -0.13 prospect -0.13 partner 1.85 investor -0.10 vendor 0.31 press -0.09 candidate -0.09
title.joint customer -0.33 prospect 0.09 partner 2.79 investor -0.10 press 0.11 candidate -0.05 personal -0.05
theirs.crowd customer -0.11 prospect -0.26 partner 0.58 vendor -0.11 community 1.85 personal -0.38 spam -0.20
mine.crowd prospect 0.20 vendor -0.05 community 0.65
title.crowd prospect -0.06 partner 0.17 community 2.07 personal -0.13 spam -0.08
theirs.team customer 0.18 partner -0.05 investor -0.05 vendor -0.19 press 0.37 candidate -0.15 community 0.09 internal 1.36 spam -0.13
mine.team customer -0.16 partner -0.13 investor -0.09 vendor 0.09 press -0.08 candidate -0.05 internal 1.34 personal -0.05
title.team customer -0.30 prospect -0.12 investor -0.11 vendor 0.37 candidate 0.18 internal 1.93 personal -0.09
theirs.home customer -0.14 prospect 0.10 partner -0.06 investor -0.19 vendor -0.15 press -0.22 candidate -0.23 personal 2.85 spam 0.28
mine.home prospect -0.05 vendor -0.08 press -0.05 personal 1.87
title.home customer 0.27 prospect -0.06 partner -0.18 vendor -0.14 candidate -0.05 personal 2.75 spam -0.08
theirs.bait prospect -0.08 investor -0.16 vendor -0.08 press -0.09 candidate -0.11 personal 0.06 spam 3.15
mine.bait prospect -0.10 partner -0.07 investor -0.08 vendor -0.06 candidate 0.41
title.bait community -0.19 personal -0.05 spam 2.50
title.reporter customer -0.09 vendor -0.05 press 2.02 community 0.40
title.investor customer -0.09 investor 2.43 vendor -0.05 candidate -0.06
title.recruiter customer -0.06 prospect -0.06 partner -0.13 investor -0.05 vendor -0.10 candidate 2.63
title.seeker candidate 1.60
title.maker partner -0.07 vendor -0.05 candidate 0.66 community 0.50 internal 0.28
title.supplier customer -0.26 prospect -0.12 partner -0.25 investor -0.09 vendor 2.42 candidate 0.23 community 0.19 spam -0.08
title.buyer customer 1.21 prospect 0.72 partner -0.34 investor -0.16 vendor -0.40 press -0.07 candidate -0.05 community 0.34 personal -0.31
title.ally customer -0.22 prospect -0.10 partner 1.54 investor -0.07 vendor -0.15 community 0.31
title.kin community 0.24 personal 2.05 spam -0.05
title.lure customer -0.05 partner -0.06 investor 0.30 vendor -0.06 community 0.07 spam 2.02
people.reporter customer -0.11 prospect -0.36 partner 0.05 investor -0.14 vendor -0.10 press 3.87 candidate -0.16 personal -0.07
people.investor customer -0.15 prospect -0.26 partner -0.19 investor 3.49 vendor -0.22 press -0.23 candidate 0.26 personal -0.12 spam 0.24
people.recruiter customer -0.05 prospect -0.06 partner -0.10 vendor -0.10 candidate 2.99
people.seeker customer -0.09 prospect -0.17 partner -0.07 investor -0.18 vendor 0.33 press -0.17 candidate 3.00
people.maker customer -0.19 prospect -0.21 partner -0.08 investor -0.38 vendor 0.30 press -0.31 candidate 2.18 community -0.54 personal 0.12 spam 0.34
people.supplier customer -0.29 prospect 0.25 partner -0.12 vendor 3.16 press -0.08 candidate -0.20 community -0.05 personal -0.16 spam -0.29
people.buyer customer 1.80 prospect 1.89 partner -0.35 investor 0.43 vendor -0.15 press -0.28 candidate -0.56 community 0.20 internal -0.07 personal -0.80 spam -0.20
people.ally customer -0.25 prospect -0.26 partner 2.72 investor -0.31 vendor -0.12 press 0.19 community 0.20 personal -0.12 spam -0.07
people.kin prospect -0.10 vendor -0.09 press -0.17 candidate -0.10 community 0.11 personal 2.90 spam -0.10
people.lure customer -0.08 prospect -0.17 partner -0.12 investor 0.41 vendor -0.17 press -0.06 candidate -0.24 personal -0.18 spam 2.63
told.reporter customer 0.11 prospect -0.21 investor -0.16 vendor -0.13 press 1.49 candidate 0.08 personal -0.11 spam 0.15
told.investor investor 0.81 press -0.06 spam 0.19
told.recruiter prospect -0.05 partner -0.10 investor -0.05 press 0.39 candidate 0.88
told.seeker customer -0.06 prospect -0.13 partner -0.09 investor -0.13 vendor -0.12 press 0.05 candidate 1.56 personal -0.05
told.buyer prospect 0.92 partner 0.20 investor -0.19 vendor -0.21 press 0.26 candidate 0.36 personal -0.16 spam -0.16
told.ally customer -0.09 prospect -0.10 partner 0.85 investor 0.51 vendor -0.07 press -0.08 candidate -0.08 community -0.06 personal -0.10
theirs.asks prospect 0.63 partner 0.43 investor 0.47 vendor -0.67 press 0.41 candidate 0.13 community 0.12 internal -0.12 personal 0.31 spam -0.25
mine.asks customer -0.31 prospect 0.93 investor -0.39 vendor 0.13 press 0.12 candidate 0.21 internal 0.30 personal -0.20
theirs.errand customer 0.59 prospect 0.34 partner -0.05 investor 0.22 vendor 0.27 press 0.49 candidate -0.36 personal -0.17 spam -0.13
mine.errand prospect -0.13 partner -0.18 investor -0.13 vendor 0.67 press 0.07 candidate 0.35 internal 0.23 personal -0.05
theirs.promises customer -0.20 prospect -0.22 investor 0.34 vendor 0.46 press 0.50 candidate -0.23 spam -0.06
mine.promises customer 0.76 prospect 0.27 partner 0.36 investor -0.14 vendor -0.31 candidate 0.17 internal 0.35
theirs.delivers customer 0.26 prospect 0.19 partner -0.08 investor -0.32 vendor 0.83 candidate 0.30 community -0.07 internal -0.05 personal -0.33 spam 0.28
mine.delivers customer 0.37 prospect 0.30 partner -0.13 investor 0.54 vendor -0.12 candidate -0.05
theirs.thanks customer 0.97 prospect 0.65 partner -0.19 investor -0.44 vendor -0.32 press -0.32 candidate 0.78 personal -0.13 spam -0.14
mine.thanks customer 0.18 prospect -0.30 partner 0.25 investor -0.35 vendor 0.82 press -0.40 candidate 0.87 internal -0.06 personal 0.15
`;
