### What not everybody may do with badges.

rights-award = awarding badges
rights-correct = correcting and revoking badges
rights-keys = managing the keys that sign
rights-remove = removing a learner’s data
rights-not-yours = Not for your role ({ $role }): { $acts }.
rights-fix = May do it: { $may }. Your own role is set in the preferences, under “You”.
rights-fix-shared = May do it: { $may }. Whoever administers the shared store gives roles.
