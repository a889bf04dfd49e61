### The form on which an employer confirms what rule R15 asks.

employer-question = Would you confirm this micro-credential?
employer-to = To { $who }
employer-letter = { $college } is preparing this micro-credential and would like to know whether it is right for those who hire. Two questions take about ten minutes. You need no account and no program but one that reads PDF or Word files.
employer-outcomes = What learners will be able to do
employer-assessments = How they show it
employer-questions = Two questions
employer-how = Fill the form in on the screen and save it, or print it and write by hand.
employer-ask-demand = Is this competency in demand in your organization or your industry?
employer-why-demand = How do you see that? (for example: open positions, tasks, changes that are coming)
employer-ask-job = Does the assessment reflect how the job is done?
employer-why-job = What fits, and what would you change?
employer-yes = Yes
employer-no = No
employer-who = Who answers
employer-who-name = Your name
employer-who-position = Your position
employer-who-organization = Your organization
employer-who-email = Your e-mail address
employer-who-date = Date (for example 24 November 2026)
employer-back = Send the form back to: { $to }
employer-kept = The college keeps this form with its request. Reference: { $reference }
employer-place = Ask an employer
employer-place-text = A letter and a form with the two questions that a partner confirms. It is filled in without an account; what comes back is kept with its fingerprint.
employer-partner = Partner
employer-save-pdf = Save as PDF…
employer-save-word = Save as Word document…
employer-save-pdf-title = Save the form as PDF
employer-save-docx-title = Save the form as a Word document
employer-take-in = Take in the answer…
employer-no-partners = The request names no partner yet.
employer-no-partners-fix = Name a partner in the section on partners first.
employer-no-partner = The request has no such partner.
employer-no-partner-fix = Choose one of the partners that it names.
employer-no-form = { $file } is not a form of ours that was filled in on a screen.
employer-came-back = Form that came back
employer-no-form-fix = Choose the PDF or the Word document that came back. A scan, or a printed form, is attached to the partner by hand.
employer-saved = The form is saved: { $path }
employer-kept-answer = The answer of { $partner } is kept. { $changed ->
    [0] Nothing in the request changed.
    [one] { $changed } answer of the request was filled in from it.
   *[other] { $changed } answers of the request were filled in from it.
}
employer-other-state = This form asked about another state of the request: { $asked }.
employer-other-state-fix = Look whether what changed since matters for the two questions.
employer-answered = An employer answered
employer-answers = What came back
employer-answer = { $day }: in demand: { $demand }; reflects the job: { $job }. Fingerprint { $print }…
employer-open = no answer
employer-done-cli = Kept: { $demand }, { $job } ({ $sha256 })
