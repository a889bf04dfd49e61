### Credentials in the window.

credentials-title = Credentials
credentials-trash-title = Credentials in the trash
credentials-new = New micro-credential
credentials-first = Make the first one
credentials-search = Search the credentials
credentials-calendar = Save the dates as a calendar…
credentials-calendar-files = Calendar files
credentials-calendar-saved = { $count ->
    [one] { $count } date is in { $path }.
   *[other] { $count } dates are in { $path }.
}
credentials-calendar-saved-hint = Open the file with your calendar program. Importing it again later moves the dates and adds none twice.
credentials-count = { $count ->
    [one] { $count } micro-credential
   *[other] { $count } micro-credentials
}
credentials-column-number = Number
credentials-column-title = Official name
credentials-column-state = State
credentials-column-due = Due
credentials-column-school = School
credentials-column-review_on = Next review
credentials-column-updated = Last changed
credentials-act-sheet = Save its sheet as a PDF…
credentials-empty-list = No micro-credentials yet
credentials-empty-list-text = An approved request becomes a micro-credential in one step. One that the college offers already can begin from its course, or from nothing.
credentials-empty-search = No micro-credential has these words
credentials-empty-search-text = The search looks at number, names in both languages, course code, school, state, owner and what is due. Try fewer words, or clear the search.
credentials-empty-filter = No micro-credential passes these filters
credentials-empty-filter-text = Take a filter away above, or clear all of them.
credentials-empty-checking = No micro-credential found so far
credentials-empty-checking-text = Micro-credentials that are not checked yet may still pass these filters. They appear here as they are found.
credentials-empty-trash = The trash is empty
credentials-empty-trash-text = Micro-credentials that you move to the trash wait here and can be restored.

credentials-back = Back to the micro-credential
credentials-back-one = Back
credentials-from-request = From a request
credentials-from-request-about = Every answer is carried over, and stays marked with the number of the request until somebody has looked at it.
credentials-no-request = No request is submitted or approved yet.
credentials-make = { $number }, { $state }: make the micro-credential
credentials-approve-first = { $number }, { $state }: record the approval, which makes the micro-credential
credentials-from-course = From an existing course
credentials-from-course-about = For what the college offers already. Code and name are carried over; the rest is filled in as it is today.
credentials-course-code = Course code
credentials-course-name = Name of the course
credentials-take-course = Begin from this course
credentials-from-nothing = From nothing
credentials-from-nothing-about = Empty, in development.
credentials-begin-empty = Begin empty

credentials-life = State and next steps
credentials-more = More
credentials-no-version = No version is issued yet
credentials-version = Version { $version }, issued on { $day }
credentials-version-changed = Version { $version } of { $day }; version { $next } is being written
credentials-issue = Issue version { $version }
credentials-issued = { $number }: version { $version } is issued.
credentials-take-back = Take the changes since version { $version } back
credentials-taken-back = What is promised is again what version { $version } says.
credentials-not-ready = { $count ->
    [one] { $count } point still blocks the version.
   *[other] { $count } points still block the version.
}
credentials-now = { $number }: { $state }
credentials-approved = { $number } is approved, and { $made } was made of it.
credentials-no-request-open = No request is open.
credentials-no-request-open-fix = Open the submitted request first, or choose it under “New micro-credential”.

credentials-side = Preview and help
credentials-preview = Preview
credentials-preview-about = What learners and employers will read once this is issued
credentials-picture-unread = “{ $name }” cannot be read as a picture: it is damaged or incomplete, and nobody will see it.
credentials-picture-unread-fix = Open it in a picture program, save it again as PNG, and attach that.
credentials-picture-other = “{ $name }” is not shown here or on the sheet, which take PNG and JPEG only.
credentials-picture-other-fix = Attach it as PNG, or design the badge here.
credentials-certificate = Certificate
credentials-certificate-about = What a learner would receive, here with an invented name
credentials-certificate-alt = Certificate of { $name } with an invented name
credentials-question = The question

credentials-needs = { $count ->
    [one] One thing is still missing
   *[other] { $count } things are still missing
}
credentials-go = Go to the question
credentials-decide = Decide
credentials-on = Day of the decision
credentials-day-hint = As in 2026-11-24 or 24 November 2026
credentials-day-unread = “{ $day }” is not a day. Write it as 2026-11-24.
credentials-reason = Reason
credentials-reason-optional = Words of the decision (optional)
credentials-reason-hint = Stays in the history with your name and the day, and cannot be changed afterwards.
credentials-exception = Reason for an exception (optional)
credentials-exception-hint = Say here why it goes ahead without what can be excepted above. The exception is recorded.
credentials-teach-out = Teach-out date
credentials-last-badge = Day of the last badge

credentials-versions = Versions
credentials-versions-title = Versions and history
credentials-versions-heading = Versions
credentials-version-name = Version { $version }
credentials-being-written = What is being written
credentials-being-written-about = Not issued: it can still change.
credentials-compare = Compare two versions
credentials-compare-left = On the left
credentials-compare-right = On the right
credentials-compare-go = Compare
credentials-decisions = Decisions
credentials-no-decision = No decision is recorded yet.
credentials-origin = Came from { $origin }
credentials-decided = { $day }: { $state } · { $who }
credentials-decided-exception = Exception: { $reason }
credentials-decided-teach-out = Teach-out date: { $day }
credentials-decided-last-badge = Last badge: { $day }
credentials-sheet = Save the sheet as a PDF…
credentials-sheet-saved = The sheet is in { $path }.
credentials-open-file = Open the file
credentials-back-to-list = Back to the credentials
credentials-column-owner = Answers for it
credentials-due-passed = Overdue
credentials-due-soon = Soon
credentials-due-no = Nothing soon
