### The life of a credential: states, what a change needs, dates, versions.

life-state-draft = Draft
life-state-submitted = Submitted
life-state-returned = Returned for changes
life-state-declined = Declined
life-state-withdrawn = Withdrawn
life-state-approved = Approved
life-state-in-development = In development
life-state-ready = Ready to launch
life-state-active = Active
life-state-review-due = In review
life-state-suspended = Suspended
life-state-retired = Retired
life-stands = { $state }, v{ $version }
life-stands-plain = { $state }

life-needs-past = The day of the decision is still to come.
life-needs-past-fix = Enter today or an earlier day.
life-needs-complete = { $count ->
    [one] { $count } point still blocks it.
   *[other] { $count } points still block it.
}
life-needs-complete-fix = Go through the problems with F8 and settle each.
life-needs-demand = No partner confirms that the competency is in demand.
life-needs-demand-fix = Record the confirmation with its date and person, or give the reason for an exception.
life-needs-job = No partner confirms that the assessment reflects the job.
life-needs-job-fix = Record the confirmation with its date and person, or give the reason for an exception.
life-needs-badge = { $label }: missing, and no badge is made without it.
life-needs-badge-fix = Write it in the section on the badge or on the criteria.
life-needs-picture = The badge has no picture.
life-needs-picture-fix = Design it, or attach a PNG or SVG picture, in the section on the badge.
life-needs-picture-mended = { $label }: a badge platform would refuse it.
life-needs-picture-mended-fix = Fix what the check says of it.
life-needs-issued = No version is issued yet.
life-needs-issued-fix = Issue version 1 first: it is what learners are promised.
life-needs-issued-again = There are changes that no version holds.
life-needs-issued-again-fix = Issue version { $version }, or take the changes back.
life-needs-launch = The launch has no day.
life-needs-launch-fix = Enter the first day of the first offering.
life-needs-review = The next review has no day, or one that is past.
life-needs-review-fix = Enter the day of the next review.
life-needs-reason = The reason is missing.
life-needs-reason-fix = Say in a sentence why: it stays in the history.
life-needs-teach-out = The teach-out date is missing.
life-needs-teach-out-fix = Enter the day by which the last learner is done.
life-needs-last-badge = The day of the last badge is missing.
life-needs-last-badge-fix = Enter the day after which no badge is awarded.
life-needs-last-badge-later = The last badge would come before the teach-out date.
life-needs-last-badge-later-fix = Enter the teach-out date or a later day.

life-no-step = There is no step “{ $step }” from here.
life-no-step-fix = Steps that lead on from here: { $known }.
life-not-your-role = “{ $step }” is not for your role: { $role }.
life-not-your-role-fix = May do it: { $may }. Your own role is set in the preferences, under “You”.
life-not-submitted = { $number } is not submitted.
life-not-submitted-fix = Submit it first, so that everyone decides on the same text.
life-approved-already = { $number } is approved already.
life-approved-already-fix = Open its micro-credential in the list of credentials.
life-not-approved = { $number } is not approved.
life-not-approved-fix = Record the approval first.
life-made-already = { $number } has its micro-credential: { $made }.
life-made-already-fix = Open that one, or duplicate it.
life-no-course = The course has neither a code nor a name.
life-no-course-fix = Give at least one of the two.
life-retired = { $number } is retired and no longer changes.
life-retired-fix = Duplicate it to begin a new one.
life-nothing-changed = Version { $version } says the same already.
life-nothing-changed-fix = Change something first; offerings, dates and partners need no new version.
life-no-version = There is no version { $version }.
life-no-version-fix = Versions that were issued: { $known }.

life-launch-due = Launch: { $when }
life-launch-overdue = Planned launch is past: { $when }
life-review-due = Review: { $when }
life-review-overdue = Review overdue since { $when }
life-letter-due = Letter of { $partner } to renew by { $when } ({ $number } months old then)
life-letter-overdue = Letter of { $partner } older than { $number } months since { $when }
life-uptake-due = Low uptake: the last { $number } offerings, up to { $when }, were below the minimum enrolment

life-calendar = Micro-credentials
life-calendar-launch = Launch: { $title }
life-calendar-review = Review due: { $title }
life-calendar-letter = Letter of { $partner } to renew: { $title }

life-missing = Not answered yet: { $label }
life-missing-fix = Answer it before a version is issued; what is being written can be saved without it.
life-advised = Not answered yet, and learners or employers usually look for it: { $label }
life-advised-fix = Answer it now, or issue the version without it.
