### Sharing without people: what is removed, and what stands in its place.

sharing-person = [person { $number }]
sharing-somebody = [name removed]
sharing-name = [name removed]
sharing-email = [e-mail address removed]
sharing-phone = [phone number removed]
sharing-file = [file removed]
sharing-no-file = This file is not shared without people: nobody can look through it here.
sharing-no-file-fix = Open it in the workspace itself, and hand it over by yourself where it names nobody.
sharing-no-writing = Nothing is written where people are removed.
sharing-no-writing-fix = Go back to the workspace itself.
sharing-written = Shared without people
sharing-way = It cannot be shared as “{ $way }” without people.
sharing-way-fix = Choose one of: { $known }.

sharing-removed = What was removed
sharing-caution = Names that are known in the workspace, e-mail addresses and phone numbers are replaced by a marker. A name that is given nowhere else cannot be found: read the texts before they are handed over. Attached files are left out.
sharing-nothing = Nothing had to be removed.
sharing-place = Where
sharing-what = What
sharing-count = How many
sharing-history = History: who did what, and in which words
sharing-rest = Answers that no question of the form asks for
sharing-sort-name = Name
sharing-sort-email = E-mail address
sharing-sort-phone = Phone number
sharing-sort-file = File

sharing-title = Share without people
sharing-intro = A copy without personal data, for people who need the content and not the contacts. The workspace stays as it is.
sharing-whole = Everything in the workspace
sharing-one = { $number } { $title }
sharing-subject = Share
sharing-as = As
sharing-as-pdf = PDF document
sharing-as-text = Plain text
sharing-as-table = Spreadsheet (.xlsx)
sharing-as-package = Package (.mcrequest)
sharing-as-archive = Archive of everything (.zip)
sharing-preparing = Looking for people
sharing-saving = Writing without people
sharing-save = Save without people…
sharing-save-title = Save without people
sharing-saved = Saved without people: { $file }
sharing-total = { $count ->
    [0] Nothing has to be removed.
    [one] One thing is removed.
   *[other] { $count } things are removed.
}
sharing-untitled = (no name yet)
