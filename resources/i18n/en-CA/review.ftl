### The conversation about a record: comments, suggestions of wording, and what changed since somebody looked.

review-commented = Comment
review-suggested = Other wording suggested
review-edited = Comment put in other words
review-withdrawn = Comment taken back
review-resolved = Comment resolved
review-reopened = Comment opened again
review-accepted = Suggested wording accepted
review-declined = Suggested wording declined

review-no-words = There is nothing to say yet.
review-no-words-fix = Write a word or two first.
review-too-long = A comment has at most { $most } characters.
review-too-long-fix = Say it in several comments, or attach a document.
review-no-text = Other wording can be suggested for a text only.
review-no-text-fix = Write a comment on this answer instead.
review-same-text = The answer says that already.
review-same-text-fix = Change the words that you would change, then send the suggestion.
review-not-yours = { $who } said that.
review-not-yours-fix = Answer it; only who said something can change it or take it back.
review-settled = That suggestion is settled already.
review-settled-fix = Suggest another wording, or write a comment.
review-read-only = This workspace can only be read, so nothing can be said here.

review-comments = Comments
review-show = { $count ->
    [0] Show the comments
    [one] Show the comments: { $count } is open
   *[other] Show the comments: { $count } are open
}
review-hide = { $count ->
    [0] Fold the comments
    [one] Fold the comments: { $count } is open
   *[other] Fold the comments: { $count } are open
}
review-close = Close the comments
review-choice = Which comments to show
review-show-open = Open ones
review-show-all = All
review-show-mine = Those with words of mine
review-comment = Comment on this question
review-comment-row = Comment on this row
review-comment-whole = On the whole record
review-comment-on = Comment on “{ $question }”
review-suggest = Suggest other wording
review-open-at = { $count ->
    [one] { $count } open comment on “{ $question }”
   *[other] { $count } open comments on “{ $question }”
}
review-count = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
review-none = Nothing here yet. Go to a question and comment on it with Ctrl+M.
review-none-open = No comment is open. Go to a question and comment on it with Ctrl+M.
review-more = Show more

review-write-comment = New comment
review-write-reply = Reply
review-write-edit = In other words
review-write-suggestion = Suggested wording
review-write-refusal = Why it is not taken
review-answers = To { $who }
review-words-of = { $what }, { $place }
review-private = For me alone
review-private-hint = Stays in this workspace and is shown to nobody else.
review-send = Send
review-sending = Being sent…
review-cancel = Cancel

review-whole = The whole record
review-suggests = Suggested wording
review-on-version = version { $version }
review-edited-note = put in other words since
review-private-note = for me alone
review-was-withdrawn = Taken back by who said it.
review-was-wiped = The words were removed from the history.
review-change = Change
review-take-back = Take back
review-reply = Reply
review-resolve = Resolve
review-reopen = Open again
review-accept = Accept
review-decline = Decline
review-resolved-by = Resolved by { $who }
review-accepted-by = Accepted by { $who }
review-declined-by = Declined by { $who }
review-not-there-now = The answer says something else by now.
review-standing-changed = The answer changed after this was suggested. The difference is to what it says now.
review-standing-there = The answer says this already.
review-standing-gone = The question or the row is not there any more.
review-accept-later = It can be accepted while the answers can be changed.
review-is-open = Open
review-no-suggestion = No suggestion is open for this question.
review-accepted-said = The suggested wording is in the answer. Undo takes it out again.
review-heard-inserted = inserted: { $words }
review-heard-deleted = deleted: { $words }

review-other-answers = Answers that the form does not ask for
review-row = { $what } { $number }
review-row-named = { $what } { $number }: { $name }
review-changed-since = { $count ->
    [one] { $count } answer changed since you looked on { $day }.
   *[other] { $count } answers changed since you looked on { $day }.
}
review-changed-here = { $count ->
    [one] ↻ Changed since you looked
   *[other] ↻ Changed in { $count } places since you looked
}
review-nothing-new = Nothing is marked as changed since you looked.
review-next-change = Next change
review-change-before = Previous change
review-redline = Compare versions
review-all-seen = I have seen them
review-one-version = There is nothing to compare yet: a version is made each time the record is submitted.
review-back = Back
review-redline-title = Redline between two versions
review-redline-pdf = Save as PDF…
review-version = Version { $number }, { $day }
review-version-now = As it is now
review-version-older = From
review-version-newer = To
review-show-beside = Side by side
review-show-every = Show what is the same as well
review-legend = What came is underlined, between {"{"}+ and +{"}"}. What went is struck through, between [- and -].
review-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
review-no-change = Both versions say the same.
review-change-at = Change { $number } of { $count }: { $where }
review-fate-same = the same
review-fate-changed = changed
review-fate-added = added
review-fate-removed = removed
review-fate-moved = moved from place { $from } to { $to }
review-fate-unseen = changed in what its words do not show

review-redlined = Redline exported
review-redline-kind = Redline
review-redline-of = Changes in { $number } { $title }
review-legend-document = What came is underlined and what went is struck through; a screen reader says “inserted” and “deleted”. Answers that are the same are left out.
review-version-by = Version { $number }, { $day }, { $who }
review-label-fate = { $label } ({ $fate })

review-marked = Marked by the rubric
review-rubric = Rubric
review-rubric-text = Say of each criterion how far it is met, and why. A mark is recorded when you go on, signed, and kept in the history; you can change it at any time.
review-no-rubric = The institution’s profile has no rubric.
review-source = Source: { $source }
review-mark-of = How far is it met: { $label }
review-no-mark = Not marked
review-note = Why
review-note-of = Why, { $label }
review-agreed = The reviewers agree
review-differ = The reviewers differ
review-marked-by = { $who }: { $level } (version { $version }, { $day })
review-mark-kept = The mark is recorded.
review-no-criterion = The rubric has no criterion { $name }.
review-no-criterion-fix = Known: { $known }.
review-no-level = The rubric has no level { $name }.
review-no-level-fix = Known: { $known }.
review-annex = Open comments
review-annex-none = No comment is open.
review-annex-somebody = somebody
review-annex-suggests = Suggested wording:{" "}
review-one-version-fix = Submit the record, or name two versions with --from and --to.

review-unsent-back = { $count ->
    [one] What you were writing here is back. It is not sent yet.
   *[other] { $count } texts that you were writing here are back. They are not sent yet.
}
review-unsent-waiting = { $count ->
    [one] You wrote something about { $names } and have not sent it.
   *[other] You wrote something about { $count } records and have not sent it: { $names }.
}
review-unsent-waiting-fix = The words are kept here, for you alone. Open the record to go on with them.
review-unsent-open = Open { $number }
review-unsent-talk = Go to the comment
review-unsent-rubric = Go to the rubric
review-unsent-decision = Go to “{ $step }”
review-unsent-merge = Go on with “{ $file }”
review-unsent-along = Go to the package
review-unsent-no-step = { $number } is past the decision that you were writing about.
review-unsent-words = You wrote: { $words }
review-unsent-as-comment = Say it as a comment
review-unsent-dropped = What you were writing was put away.
review-unsent-again = Bring it back
review-not-sent = { $count ->
    [one] Begun, and not sent
   *[other] Begun, and not sent: { $count }
}
review-held = { $what }, { $place }: { $words }
review-others-said = { $count ->
    [one] { $who } said something about this record.
   *[other] { $count } things were said about this record: { $who }.
}
