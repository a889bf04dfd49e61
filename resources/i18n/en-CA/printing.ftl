printing-title = Print the proposal
printing-title-of = Print “{ $name }”
printing-print = Print…
printing-reader = Open in the system’s reader
printing-cancel = Cancel
printing-making = Making the pages…
printing-ready = Page { $page } of { $pages }, as it will be on paper. The pages are those of the PDF.
printing-progress = Printing: { $done } of { $total } pages
printing-done = { $count ->
    [one] One page went to the printer.
   *[other] { $count } pages went to the printer.
}
printing-cancelled = Printing was cancelled. Nothing went to the printer.
printing-not-begun = { $printer } does not take the pages. See that it is switched on and connected, then print again.
printing-broke-off = Printing broke off at page { $page }. See to the printer, then print from that page on.
printing-task = Printing { $title }
printing-task-making = Making the pages to print
printing-save-of = Save “{ $name }” as PDF
printing-save-sheet = Save the sheet as PDF
printing-save-redline = Save the redline as PDF
printing-save-as = Save as…
printing-hint-files = Choose how it is made, then where it is saved and as what kind of file. The paper is that of a PDF.
printing-every = Add the answers that are the same
printing-made-as = { $langs ->
    [en] In English
    [fr] In French
    [en-fr] In English, then in French
   *[fr-en] In French, then in English
}, { $paper ->
    [a4] on A4 paper
   *[letter] on letter paper
}{ $answers ->
    [every] , with the answers that are the same.
    [changed] , only with what changed.
   *[none] .
}
