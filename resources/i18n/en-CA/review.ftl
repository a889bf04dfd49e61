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
