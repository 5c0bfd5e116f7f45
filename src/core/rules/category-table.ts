/**
 * Written by `npm run bench -- fit-category`: run it again instead of editing.
 *
 * Provenance: what each sign says for each category, in log-odds (natural logarithm); fitted on 359 chats that were
 * written by hand (`test/core/rules/categories` without the held-out ones, and the third gold set), never on a message
 * of real people; 6 copies of each, all but the first with 80 % of the words missed; variance 1.5; seed 20261128.
 * Beliefs before any chat: `test/bench/model/category-priors.ts`.
 */
export const categoryTable = `
any customer -0.22 prospect 0.16 partner -0.26 vendor -0.34 press 0.52 candidate 0.21 community -0.61 internal -0.77 personal 0.05 spam -0.52
channel customer -0.12 prospect -0.16 partner -0.12 investor -0.16 vendor -0.15 press -0.22 candidate -0.18 community 4.07 internal -0.08 personal -0.15 spam 2.27
bot vendor 1.00 community 0.40 internal 0.40 personal -1.50
alone customer -0.23 prospect 0.05 partner -0.59 investor 0.73 vendor 0.32 candidate 0.58 community -2.81 internal -1.33 personal 0.30 spam -0.18
company customer 0.94 prospect 0.71 partner 0.34 investor -0.29 vendor 0.21 press 0.77 candidate -0.64 community -0.95 internal -1.07 personal -2.02 spam -1.20
companyGroup customer 0.50 prospect -0.36 partner 0.70 investor 0.21 vendor 0.38 press -1.10 candidate -0.09 community -0.29 internal 0.19 personal -1.03 spam -0.10
looseGroup customer -0.31 prospect -0.35 partner 0.10 vendor -0.32 press -0.19 candidate -0.95 community 0.38 internal 0.22 personal 1.31 spam -0.51
crowd customer -1.12 prospect -1.11 partner -0.99 investor -1.12 vendor -1.09 press -1.09 candidate -1.11 community 1.64 internal -0.69 personal -1.08 spam 1.36
ownOnly customer -0.31 prospect -0.24 partner -0.21 investor -0.25 vendor -0.25 press -0.28 candidate -0.22 community -0.61 internal 6.33 personal -1.05
ownShare customer -0.18 prospect -0.60 partner -0.39 investor 0.96 vendor -0.73 press 0.27 candidate 0.81 community -0.57 internal 0.74 personal -1.55 spam -1.57
elsewhere customer 0.14 prospect 0.11 partner 1.33 vendor 0.91 press -1.23 candidate -0.25 community -0.18 internal -1.78 personal -0.29 spam -1.51
bare customer -0.50 prospect 0.07 partner -0.71 investor -1.22 vendor 1.36 press -0.91 candidate -1.06 community -0.08 internal -0.22 personal 2.36 spam 1.72
silent personal -0.30
answered customer 0.36 prospect 0.37 partner 0.07 investor -0.05 press 0.55 candidate -0.06 community -0.31 personal -0.37 spam -2.57
unanswered prospect 0.25 vendor -0.24 press 0.48 candidate 0.09 community -0.67 internal -0.41 personal -0.42 spam 1.39
listening customer -0.26 prospect -0.50 partner -0.06 investor -0.51 vendor -0.22 press -0.28 candidate 0.52 community 0.86 internal -0.53 personal 1.21 spam 0.08
ownTitle customer 1.10 prospect 0.22 partner 0.83 investor 0.58 vendor 1.40 press -0.96 candidate -0.05 community -0.69 internal 0.27 personal -2.34 spam -1.15
pairTitle customer -0.85 prospect 1.00 partner 0.74 investor 0.67 vendor -0.49 press -0.27 candidate 0.43 community -0.30 internal -0.52 personal -0.37
glitter prospect -0.06 investor -0.08 vendor -0.11 press -0.10 candidate -0.09 community -0.66 spam 2.60
hearts prospect -0.11 partner -0.06 investor -0.05 vendor -0.15 press -0.06 candidate -0.05 personal 1.86 spam -0.11
theirs.fault customer 2.96 prospect -0.09 partner 0.17 investor -0.05 vendor -0.14 press -0.05 community 0.60 internal 0.89 personal -0.13
mine.fault customer -0.10 prospect -0.05 partner -0.09 vendor 2.68 internal 0.51
title.fault customer 1.00
theirs.helping customer 0.55 prospect -0.24 partner 0.10 investor 0.15 vendor 1.34 press -0.14 candidate -0.17 internal 0.48 personal -0.07 spam -0.09
mine.helping customer 2.01 partner 0.52 investor -0.12 vendor -0.08 press -0.11 candidate -0.07 personal -0.13
title.helping customer 1.78 prospect -0.06 partner -0.05 investor -0.05 vendor -0.07 press -0.05 candidate -0.05 internal 0.09 personal -0.09 spam 0.36
theirs.ours customer 2.41 partner 0.24 vendor -0.06
mine.ours vendor 2.40
title.ours customer 1.00
theirs.yours customer -0.07 prospect -0.05 partner -0.09 vendor 2.59 candidate -0.05 personal -0.05 spam 0.60
mine.yours customer 2.20
title.yours vendor 0.50
theirs.holding customer 1.40 prospect -0.12 partner 0.16 investor 0.49 vendor -0.05 press -0.13 candidate -0.13 spam -0.11
mine.holding customer 1.00 prospect -0.08 partner -0.10 investor -0.06 vendor 0.20
title.holding customer 1.92 prospect -0.07 internal 0.09
theirs.price customer -0.16 prospect 2.54 partner -0.07 investor 0.18 vendor 0.26 press -0.15 candidate -0.09 personal -0.06 spam 0.26
mine.price prospect 0.82 vendor 0.64
title.price prospect 1.60
theirs.trial customer -0.07 prospect 2.59 investor 0.36 vendor -0.10 press -0.14 candidate -0.12 personal -0.09
mine.trial customer -0.07 prospect 2.63 investor -0.17 vendor -0.06
title.trial customer 0.40 prospect 2.71 partner -0.08 investor -0.05 vendor -0.26
theirs.offer customer -0.09 prospect 1.34 partner -0.08 vendor 1.05
theirs.offerGiven prospect 0.40 vendor 1.81
theirs.offerAsked customer -0.06 prospect 2.85 partner -0.07 investor -0.09 press 0.19 candidate -0.08 spam -0.05
mine.offer prospect 2.00
mine.offerGiven prospect 2.45
mine.offerAsked prospect 0.60 vendor 1.40
title.offer prospect 1.98 partner -0.10
theirs.invoice customer 1.15 prospect -0.14 partner -0.05 investor -0.06 vendor 1.19 candidate -0.05
theirs.invoiceGiven customer -0.07 partner -0.05 vendor 2.76 candidate -0.13
theirs.invoiceAsked customer 1.72 vendor 0.37
mine.invoice customer 1.37 prospect -0.05 vendor 0.96
mine.invoiceGiven customer 2.24
mine.invoiceAsked vendor 2.00
title.invoice customer 0.80 vendor 0.80
theirs.paying customer 1.99 prospect -0.11 vendor 0.49 press -0.11 candidate -0.11 spam -0.08
mine.paying customer 0.26 vendor 2.07 candidate -0.05
title.paying customer 0.60 vendor 0.60
theirs.using customer 2.51 prospect 0.25 partner 0.30 investor -0.26 vendor -0.27 press -0.26 candidate -0.22 personal -0.12 spam -0.08
mine.using customer 1.91 prospect -0.18 partner -0.13 investor -0.10 vendor -0.06 press 0.09 candidate -0.08
title.using customer 0.60
theirs.inquiry customer -0.26 prospect 3.01 partner -0.17 investor -0.08 vendor -0.27 candidate -0.26 personal -0.31 spam 0.36
mine.inquiry prospect 1.48 investor -0.05 press -0.07 candidate -0.06
title.inquiry customer -0.25 prospect 1.71 partner -0.23 investor -0.06 vendor -0.11 candidate -0.05
theirs.delivery customer -0.44 partner 0.19 investor -0.25 vendor 3.12 press -0.29 candidate -0.37 personal -0.26 spam 0.09
mine.delivery customer 0.74 partner -0.09 investor -0.07 vendor 0.12 press -0.08 internal 0.06
title.delivery customer -0.05 prospect -0.05 partner -0.09 vendor 1.88
theirs.ordering customer 0.41 prospect -0.14 investor -0.13 vendor 0.72 press -0.05 candidate -0.14 personal -0.05
mine.ordering customer -0.18 prospect -0.17 partner -0.20 investor -0.19 vendor 2.61 press -0.10 candidate 0.12 personal -0.09
title.ordering vendor 0.60
theirs.service prospect -0.06 partner 0.08 investor -0.05 vendor 2.34 spam 0.40
mine.service prospect 0.78 candidate 0.10
title.service vendor 1.00
theirs.funding customer -0.19 prospect -0.35 partner -0.21 investor 3.12 vendor 0.15 press -0.08 candidate 0.21 community 0.06 personal -0.13 spam 0.14
mine.funding customer -0.07 prospect -0.28 partner -0.08 investor 2.31 vendor -0.05 press 0.41 candidate -0.05
title.funding customer -0.08 prospect -0.17 partner -0.14 investor 2.67 vendor -0.08 press -0.07 candidate -0.09 personal -0.26 spam 0.82
theirs.press customer -0.06 prospect -0.15 partner -0.07 investor -0.15 vendor -0.09 press 3.13 candidate -0.18 personal -0.14 spam -0.07
mine.press prospect -0.16 press 1.94 candidate 0.08 internal 0.06
title.press press 1.97
theirs.job customer -0.22 prospect -0.36 partner -0.30 investor -0.10 vendor 0.24 press -0.07 candidate 3.48 personal -0.41 spam 0.17
mine.job prospect -0.07 partner -0.09 investor -0.08 vendor -0.07 press -0.08 candidate 2.57
title.job customer -0.08 prospect -0.08 partner -0.09 investor -0.08 vendor -0.11 candidate 2.21 spam 0.49
theirs.joint customer -0.24 prospect 0.34 partner 3.03 investor -0.09 vendor -0.22 press -0.16 candidate -0.20 personal -0.09 spam -0.17
mine.joint customer -0.10 prospect -0.09 partner 1.75 vendor 0.21 candidate -0.05
title.joint customer -0.30 prospect -0.11 partner 2.78 investor -0.08 vendor 0.13 press 0.11 personal -0.05
theirs.crowd customer -0.07 prospect -0.23 partner 0.54 vendor -0.10 press -0.15 candidate 0.06 community 1.90 personal -0.34 spam -0.23
mine.crowd prospect 0.20 vendor -0.05 community 0.65
title.crowd prospect -0.07 partner 0.16 community 2.10 personal -0.16 spam -0.06
theirs.team customer 0.16 prospect -0.07 partner -0.07 investor -0.05 press 0.28 candidate -0.14 community 0.12 internal 1.37 personal -0.06 spam -0.12
mine.team customer -0.16 partner -0.13 investor -0.10 vendor 0.08 press -0.09 candidate -0.06 internal 1.36 personal -0.06
title.team customer -0.18 prospect -0.13 partner 0.09 investor -0.10 vendor 0.57 press -0.06 candidate 0.17 internal 1.95 personal -0.29 spam -0.18
theirs.home customer -0.09 prospect -0.12 partner -0.05 investor -0.15 vendor -0.11 press -0.19 candidate -0.17 personal 3.09
mine.home customer -0.05 prospect -0.08 investor -0.07 vendor -0.10 press -0.10 candidate -0.07 personal 2.07
title.home customer 0.19 prospect -0.06 partner -0.13 vendor -0.14 personal 2.76 spam -0.10
theirs.bait prospect -0.10 investor -0.17 vendor -0.13 press -0.11 candidate -0.08 community -0.21 personal 0.19 spam 3.28
mine.bait prospect -0.05 investor -0.05 vendor -0.06 candidate 0.27
title.bait community -0.25 spam 2.49
title.reporter customer -0.09 partner -0.05 vendor -0.05 press 2.11 community 0.39 personal -0.05
title.investor prospect 0.26 partner 0.06 investor 2.09 candidate -0.08
title.recruiter customer -0.06 prospect -0.07 partner -0.13 investor -0.05 vendor -0.10 candidate 2.64
title.seeker candidate 1.60
title.maker partner -0.07 vendor -0.06 candidate 0.67 community 0.50 internal 0.28
title.supplier customer -0.25 prospect -0.13 partner -0.25 investor -0.10 vendor 2.47 candidate 0.24 community 0.12 spam -0.05
title.buyer customer 1.13 prospect 0.71 partner -0.31 investor -0.14 vendor -0.37 press -0.05 candidate -0.08 community 0.32 personal -0.29
title.ally customer -0.11 prospect -0.10 partner 1.35 investor -0.06 vendor -0.09 community 0.24 internal 0.05
title.kin candidate -0.05 community 0.37 personal 1.88
title.lure customer -0.05 partner -0.06 investor 0.32 vendor -0.06 community 0.13 spam 1.95
people.reporter customer -0.11 prospect -0.38 partner 0.06 investor -0.14 vendor -0.12 press 3.73 candidate -0.13 personal -0.09 spam 0.20
people.investor customer -0.16 prospect -0.20 partner -0.17 investor 3.49 vendor -0.23 press -0.23 candidate 0.18 personal -0.12 spam 0.27
people.recruiter customer -0.07 prospect -0.11 partner -0.12 investor -0.07 vendor -0.14 candidate 2.91 community -0.06 spam 0.35
people.seeker customer -0.07 prospect -0.16 partner -0.06 investor -0.15 vendor 0.35 press -0.16 candidate 2.98 personal -0.07 spam -0.05
people.maker customer -0.21 prospect -0.09 partner -0.12 investor -0.38 vendor 0.45 press -0.32 candidate 2.03 community -0.21 spam 0.07
people.supplier customer -0.29 prospect 0.17 partner 0.37 vendor 2.95 press -0.29 candidate -0.22 personal -0.19 spam -0.21
people.buyer customer 1.78 prospect 1.90 partner -0.39 investor 0.34 vendor -0.08 press -0.21 candidate -0.60 community -0.13 internal -0.08 personal -0.34 spam -0.28
people.ally customer -0.27 prospect -0.27 partner 2.65 investor -0.34 vendor -0.35 press 0.32 candidate 0.26 community 0.20 personal -0.12 spam -0.07
people.kin prospect -0.11 vendor -0.10 press -0.09 candidate -0.08 personal 2.94 spam -0.12
people.lure customer -0.07 prospect -0.16 partner -0.13 investor 0.45 vendor -0.12 candidate -0.19 personal -0.18 spam 2.41
told.reporter customer -0.25 prospect -0.22 partner 0.07 investor -0.13 vendor -0.16 press 1.71 candidate 0.11 personal 0.09
told.investor customer -0.05 prospect -0.12 investor 1.37 vendor -0.06 press -0.19 candidate -0.15 personal -0.07 spam 0.11
told.recruiter press 0.20 candidate 0.92
told.seeker prospect -0.07 partner -0.16 investor -0.08 vendor -0.06 candidate 1.41
told.buyer prospect 1.28 partner 0.17 investor -0.17 vendor -0.17 press -0.13 candidate 0.45 personal -0.20 spam -0.14
told.ally customer -0.07 prospect -0.08 partner 0.77 investor 0.55 vendor -0.06 press -0.08 candidate -0.07 personal -0.11
theirs.asks customer 0.07 prospect 0.65 partner 0.36 investor 0.56 vendor -0.73 press 0.58 candidate 0.10 community 0.08 internal -0.13 personal 0.10 spam -0.14
mine.asks customer -0.33 prospect 0.96 partner 0.10 investor -0.42 vendor 0.18 candidate 0.24 internal 0.31 personal -0.28
theirs.errand customer 0.71 prospect 0.25 partner -0.11 investor 0.13 vendor 0.16 press 0.68 candidate -0.36 personal -0.17 spam -0.13
mine.errand customer -0.06 prospect -0.18 partner -0.19 investor -0.18 vendor 0.65 candidate 0.65 internal 0.23 personal -0.07
theirs.promises customer -0.24 prospect -0.33 partner 0.05 investor 0.21 vendor 0.82 press 0.53 candidate -0.31 spam -0.09
mine.promises customer 0.68 prospect 0.39 partner 0.12 investor -0.25 vendor -0.11 press 0.27 candidate 0.07 internal 0.33 personal -0.05
theirs.delivers customer 0.14 prospect 0.07 partner -0.13 investor -0.26 vendor 0.76 press -0.14 candidate 0.49 internal -0.05 personal -0.32 spam 0.48
mine.delivers customer 0.33 prospect 0.30 partner -0.16 investor 0.53 candidate -0.05
theirs.thanks customer 0.86 prospect 0.61 partner -0.13 investor -0.39 vendor -0.36 press -0.36 candidate 0.83 spam -0.17
mine.thanks customer 0.27 prospect -0.43 partner 0.35 investor -0.66 vendor 0.75 press -0.28 candidate 1.10 internal -0.06 personal 0.11
`;
