### The review of a request: where it stands, what leads on, and what its history proves.

workflow-next-version = Write version { $version }
workflow-history = History
workflow-being-written = Version { $version } is being written
workflow-waits = Waits for: { $who }. { $days ->
    [0] Since today.
    [one] { $days } working day so far.
   *[other] { $days } working days so far.
}
workflow-waits-target = Waits for: { $who }. { $days ->
    [0] Since today
    [one] { $days } working day so far
   *[other] { $days } working days so far
}; the target is { $target ->
    [one] { $target } working day
   *[other] { $target } working days
}.
workflow-waits-late = Waits for: { $who }. { $days } working days: { $over ->
    [one] { $over } day
   *[other] { $over } days
} more than the target of { $target }.
workflow-since = Since { $day }
workflow-said = { $who }, { $day }: “{ $words }”
workflow-nothing-open = No record is open.
workflow-nothing-open-fix = Open a request or a micro-credential first.
workflow-not-submitted = { $number } is not being reviewed.
workflow-not-submitted-fix = Submit it first: nobody decides on a draft.
workflow-not-yours = Your role ({ $role }) does not decide on a request in this state.
workflow-preferences = Open the preferences
workflow-now-writing = Version { $version } of { $number } is being written.
workflow-line-marked = Marked by the rubric: { $criterion }, { $level }
workflow-line-unmarked = Marked by the rubric: { $criterion }
workflow-line-step = { $step } › { $state }
workflow-line-signed = { $who }, { $when }, signed
workflow-line-plain = { $who }, { $when }
workflow-line-wrong = This line is not as it was written.
workflow-proof-holds = { $lines ->
    [one] The { $lines } line of this history is as it was written.
   *[other] All { $lines } lines of this history are as they were written.
}
workflow-proof-broken = { $lines ->
    [one] The { $lines } line of this history was changed.
   *[other] Of the { $lines } lines of this history, some were changed or are missing.
}
workflow-proof-altered = The line of { $who } on { $at } (UTC) was changed after it was written.
workflow-proof-words = The words of { $who } on { $at } (UTC) are not those that were written.
workflow-proof-gap = Before the line of { $who } on { $at } (UTC) a line is missing.
workflow-proof-signature = The signature under the line of { $who } on { $at } (UTC) does not hold.
workflow-proof-version = Version { $version } is not what { $who } submitted or decided on { $at } (UTC).
workflow-same = The answers are the same as on { $day }, when they were last submitted or decided on.
workflow-changed = The answers are not those of { $day }, when they were last submitted or decided on.
workflow-proof-signed = { $count ->
    [one] { $count } line is signed.
   *[other] { $count } lines are signed.
}
workflow-proof-unsealed = { $count ->
    [one] { $count } line is older than the seals and cannot be checked.
   *[other] { $count } lines are older than the seals and cannot be checked.
}
workflow-proof-wiped = { $count ->
    [one] The words of { $count } line were removed; the line itself holds.
   *[other] The words of { $count } lines were removed; the lines themselves hold.
}
workflow-proof-elsewhere = { $count ->
    [one] { $count } line is about a version that was submitted in another workspace under the same number. The copy beside this request has it.
   *[other] { $count } lines are about a version that was submitted in another workspace under the same number. The copy beside this request has it.
}
workflow-proof-means = A signature shows which account on which computer wrote a line. Nobody has verified the names.
workflow-none-waits = Nothing waits for a decision.
workflow-head-number = Number
workflow-head-state = State
workflow-head-days = Days
workflow-head-target = Target
workflow-head-title = Title
workflow-decided = { $number }: { $state }.
workflow-made = { $number } was approved; the micro-credential { $made } was made from it.
workflow-steps = Steps that you may take:
workflow-no-steps = No step leads on from here for your role.
