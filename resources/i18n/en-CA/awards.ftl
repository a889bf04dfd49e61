# Awarding badges: rosters, the ledger, files, what is handed on.
awards-roster = Roster
awards-column-name = Name
awards-column-email = E-mail
awards-column-narrative = Remark on the badge
awards-column-evidence = Evidence
awards-column-date = Date awarded
awards-column-licence = Licence number
awards-column-completed = Completed
awards-column-language = Language of the badge
awards-hint-name = First name and last name, as the badge will show them.
awards-hint-email = The address of the learner. The badge holds only a hash of it.
awards-hint-narrative = A sentence about this learner. Everybody who sees the badge can read it.
awards-hint-evidence = An https address that does not change, several on lines of their own, or words. Everybody who sees the badge can read it.
awards-hint-date = As in 2027-01-11; today where it is empty.
awards-hint-licence = The number of a licence that comes with the badge.
awards-hint-completed = yes or no; yes where it is empty. Who did not complete counts as enrolled and gets no badge.
awards-hint-language = en, fr or both; as chosen for the whole group where it is empty.
awards-hint-result-mastery = met or not met
awards-hint-result-letter = A letter grade, from A+ to F
awards-hint-result-percent = A number from 0 to 100
awards-hint-result-other = The result in words
awards-row-name = “{ $value }” is not a name.
awards-row-name-fix = Write the name of the learner in letters.
awards-no-column = No column of the roster is called { $columns }.
awards-no-column-fix = The first row names the columns. A blank roster has them all: choose “Save a blank roster”, or run “mcdesk award template FILE”.
awards-row-address = “{ $value }” is not an address that a badge can hold.
awards-row-address-fix = Copy it from the browser: spaces, quotation marks and brackets are written as %20, %22 and the like there.
awards-row-character = It holds a character that nobody sees and that is not read alike everywhere: { $code }.
awards-row-character-fix = Delete it, or type the cell again.
awards-row-name-long = The name is longer than { $most } characters.
awards-row-name-long-fix = Write the name alone, without titles and remarks.
awards-row-email = “{ $value }” is not an e-mail address.
awards-row-email-fix = Write one address, as in name@example.org.
awards-row-twice = { $email } is in row { $row } already.
awards-row-twice-fix = Leave one of the two rows out, or correct the address.
awards-row-leave = Leave this row out
awards-row-left = Row { $row } is left out: { $words }
awards-row-back = Put it back
awards-row-date = “{ $value }” is not a clear date.
awards-row-date-fix = Write the day as in 2027-01-11.
awards-row-future = { $value } has not come yet.
awards-row-future-fix = Write the day of the award, or leave it empty for today.
awards-row-language = “{ $value }” is not a language of a badge.
awards-row-language-fix = Write en, fr or both.
awards-row-completed = “{ $value }” says neither that somebody completed nor that they did not.
awards-row-completed-fix = Write yes or no.
awards-result-mastery = “{ $value }” is not a known result of { $assessment }.
awards-result-mastery-fix = Write met or not met.
awards-result-letter = “{ $value }” is not a known grade of { $assessment }.
awards-result-letter-fix = Write a letter grade, from A+ to F.
awards-result-percent = “{ $value }” is not a percentage for { $assessment }.
awards-result-percent-fix = Write a number from 0 to 100.
awards-result-other = “{ $value }” cannot be read as a result of { $assessment }.
awards-result-other-fix = Write the result in words.
awards-result-not-met = { $assessment } was not met.
awards-result-not-met-fix = Make sure that this learner earned the badge all the same, or take the row out.
awards-roster-counts =
    { $rows ->
        [one] One row
       *[other] { $rows } rows
    }{ $blank ->
        [0] {""}
       *[other] , { $blank } of them blank
    }; { $ready ->
        [0] nobody can be awarded yet.
       *[other] { $ready } can be awarded.
    }
awards-roster-unfinished = { $count ->
    [one] One learner did not complete, counts as enrolled and gets no badge.
   *[other] { $count } learners did not complete, count as enrolled and get no badge.
}
awards-template-saved = The blank roster was saved as { $file }.
awards-option = { $option } is missing.
awards-option-fix = Give --credential, --roster and --out. To look at a roster only, give --dry-run in the place of --out.

awards-no-version = No version of { $number } was issued, so there is nothing to award yet.
awards-no-version-fix = Issue version 1 of the credential first: mcdesk credential issue.
awards-suspended = { $number } is suspended.
awards-suspended-fix = Resume the credential before badges are awarded.
awards-retired = { $number } is retired, and its last day for badges was { $day }.
awards-retired-fix = Award a credential that is in use.
awards-no-offering = No single offering is called “{ $name }”.
awards-no-offering-fix = Name the first day of one of the offerings: { $known }.
awards-not-said = “{ $label }” is not written for { $number }, and the badge needs it in this language.
awards-not-said-fix = Write “{ $label }” and issue the next version, or award in the other language.
awards-no-image = { $number } has no picture that can carry a badge.
awards-no-image-fix = Design the badge, or attach a PNG or SVG picture, and issue the next version.
awards-nobody = There is nobody to award in the roster.
awards-nobody-fix = Fill in at least a name and an e-mail address.
awards-no-key = There is no key to sign with.
awards-no-key-fix = Make one under Awards, Keys (in a terminal: mcdesk key new). The identity of the issuer in the profile: { $place }.
awards-no-key-open = Open the keys
awards-no-token-key = { $issuer } has no key for JSON Web Tokens.
awards-no-token-key-fix = Make one with mcdesk key new --algorithm RS256, or leave --jwt out.
awards-not-signed = { $count ->
    [one] The badge of one learner would be refused by those who check it. Nothing was awarded.
   *[other] The badges of { $count } learners would be refused by those who check them. Nothing was awarded.
}
awards-not-signed-fix = Correct these rows or the credential, and award again.
awards-not-written = { $file } could not be written: { $why }.
awards-not-read = { $file } could not be read: { $why }.

awards-criteria-outcomes = Learning outcomes
awards-criteria-assessments = Assessed by
awards-criteria-hours = { $hours ->
    [one] One hour of learning.
   *[other] { $hours } hours of learning.
}
awards-level-met = Met
awards-level-not-met = Not met

awards-folder-badges = badges
awards-folder-letters = e-mails
awards-folder-platforms = platforms
awards-folder-publish = to-upload
awards-folder-certificates = certificates
awards-file-report = report
awards-file-revoked = revoked
awards-file-recipients = recipients
awards-file-sheet = copy-sheet
awards-file-criteria = criteria
awards-file-badge = badge
awards-file-hosting = about-hosting
awards-file-template = badge-class-template
awards-head-name = Name
awards-head-email = E-mail
awards-head-language = Language
awards-head-badge = Badge
awards-head-state = State
awards-head-standing = Standing
awards-head-reason = Reason
awards-head-awarded = Awarded
awards-head-ends = Expires
awards-head-linkedin = Add to LinkedIn
awards-head-files = Files
awards-head-title = Micro-credential
awards-head-number = Number
awards-head-document = Certificate
awards-head-waits = Why the certificate waits
awards-head-hash = SHA-256 of the signed badge
awards-report-fresh = Made now
awards-report-kept = Made before
awards-report-held = Held already
awards-sheet-about = To copy into Open Badge Factory or CanCred Factory, in the order in which they ask. A platform issues its own badge from this; the signed badges that mcdesk made are in the other folder. mcdesk is not certified by 1EdTech, and some platforms take badges of certified issuers only.
awards-sheet-name = Name
awards-sheet-description = Description
awards-sheet-criteria = Criteria
awards-sheet-tags = Tags
awards-sheet-alignment = Alignment
awards-sheet-language = Language
awards-sheet-limits = What the platforms would cut or refuse
awards-sheet-fits = Nothing: the words and the picture fit.
awards-hosted-about =
    The folder { $folder } is a small website. Uploaded to { $address }, it makes the badges of this ledger badges of Open Badges 2.0 as well, for platforms that do not take the newer standard.

    What hosting means:

    - A badge of this kind is its page. It is good as long as the page answers at exactly this address, over https. If the college gives the address up, these badges are gone.
    - Nothing in the pages is signed. Whoever can change them can award and revoke in the college’s name: give that right to few people.
    - Everybody who knows the address of a page can read it. It holds no name, but a mark of the e-mail address (hashed with a salt), and the remark and the evidence of the learner. Who knows the address of a learner can find out which page is theirs.
    - A revocation or a correction counts once the pages were written again and uploaded. Where a learner’s data were removed, delete the page and its picture from the server, too.
    - The server has to send files that end in .json as application/json, and to let other websites read them (Access-Control-Allow-Origin: *).
    - Upload everything to the place that it has in the folder, and open one of the pages in a browser.

    The signed badges in the other folder (Open Badges 3.0) need none of this. mcdesk is not certified by 1EdTech.
awards-hosted-nowhere = There is no public address for pages of Open Badges 2.0.
awards-hosted-nowhere-fix = Such a badge is a page of the college’s website. Name the https folder that the pages will be uploaded to in the profile (issuer, hosted), as in https://badges.example.org/ob2.
awards-hosted-address = “{ $address }” is not an address where pages of badges can be.
awards-hosted-issuer = Open Badges 2.0 asks for the web page and the e-mail address of the issuer.
awards-hosted-issuer-fix = Add both to the profile (issuer, url and email).
awards-hosted-written = { $count ->
    [one] One file
   *[other] { $count } files
} for the website: { $folder }. What hosting means is told in { $about }.
awards-letter-awarded-subject = Your micro-credential: { $title }
awards-letter-awarded-body =
    Hello { $name },

    { $issuer } has awarded you the micro-credential “{ $title }”. Your digital badge is attached: a picture that carries the signed record of what you achieved. Keep the file as it is. A copy made by a picture editor or a screen shot no longer carries the record.

    To add it to your LinkedIn profile:
    { $linkedin }

    { $issuer }
awards-letter-corrected-subject = Your badge was corrected: { $title }
awards-letter-corrected-body =
    Hello { $name },

    { $issuer } has corrected your digital badge for the micro-credential “{ $title }” and issued it again. The corrected badge is attached. Use it in the place of the earlier one, which is no longer good: delete that file, and add the new one where you had shared it. What you achieved and the day of the award are the same.

    { $issuer }
awards-letter-revoked-subject = Your badge was revoked: { $title }
awards-letter-revoked-body =
    Hello { $name },

    { $issuer } has revoked your digital badge for the micro-credential “{ $title }”. It is no longer good, and those who check it can be told so. Delete the file, and take the badge off where you had shared it.

    The reason: { $reason }

    If you think that this is a mistake, answer this message.

    { $issuer }

awards-ledger = Ledger of awards
awards-ledger-counts = At a glance
awards-ledger-cohort = { $number }: { $title }, version { $version }
awards-ledger-caption = { $name } ({ $count ->
    [one] one badge
   *[other] { $count } badges
})
awards-ledger-about = The number of each badge, in bold, is the one that its files are called after. Below stand the first sixteen digits of the SHA-256 of the signed badge. The badge that a learner keeps has the same, so that what was awarded can be proved after a name was removed.
awards-ledger-empty = Nothing was awarded yet.
awards-ledger-written = { $file } was written with { $count ->
    [one] one line
   *[other] { $count } lines
}.
awards-standing-issued = Issued
awards-standing-superseded = Superseded
awards-standing-revoked = Revoked
awards-removed = (removed)
awards-ending = { $file } is of no kind that the ledger can be written as.
awards-ending-fix = Give the file one of these endings: { $known }.

awards-done = { $count ->
    [one] One badge was awarded
   *[other] { $count } badges were awarded
} to the cohort { $number } ({ $name }).
awards-again = This roster was awarded before, as { $number }. Nobody was awarded twice; files that were missing are there now.
awards-none = Nobody was awarded: everybody holds the badge already.
awards-skipped = { $count ->
    [one] One badge was held already and was left as it is.
   *[other] { $count } badges were held already and were left as they are.
}
awards-replaced = { $count ->
    [one] One earlier badge is superseded.
   *[other] { $count } earlier badges are superseded.
}
awards-files = { $folder }: the files of { $fresh ->
    [one] one badge
   *[other] { $fresh } badges
} were written, those of { $kept } were there.
awards-key-no-backup = This key has no backup. Without the key nothing can be corrected or revoked.
awards-key-not-backed-up = This key has no backup. Without the key nothing can be corrected or revoked: back it up (in a terminal: mcdesk key backup).
awards-letters-written = { $count ->
    [one] One draft of an e-mail
   *[other] { $count } drafts of e-mails
} to send: { $folder }.
awards-upload = To upload: { $folder }.
awards-certificates-made = { $folder }: { $count ->
    [one] one certificate
   *[other] { $count } certificates
}, { $fresh } of them made now.
awards-certificates-held = { $count ->
    [one] One certificate waits for something to be fixed; the badge was awarded.
   *[other] { $count } certificates wait for something to be fixed; their badges were awarded.
} Correct the name (mcdesk award correct) or change the template, then run the same command again: it makes only what is missing.
awards-no-certificates = The badges were awarded, but no certificate was made. Fix this and run the same command again:

awards-no-award = No award is called “{ $name }”.
awards-no-award-fix = Give the id of a badge or its first six digits, an e-mail address, or the number of a cohort. mcdesk award ledger lists them.
awards-two-awards = “{ $name }” is the beginning of several badges.
awards-two-awards-fix = Write more of the id.
awards-no-reason = A revocation needs a reason.
awards-no-reason-fix = Say why in a sentence; it is kept in the ledger.
awards-nothing-to-revoke = None of these badges is still good.
awards-nothing-to-revoke-fix = Look them up with mcdesk award ledger.
awards-revoked = { $count ->
    [one] One badge was revoked.
   *[other] { $count } badges were revoked.
}
awards-revoked-upload = Others see it once the status list is uploaded: run mcdesk revoke with --out, or award again.
awards-revoked-unlisted = These badges name no status list, so nobody else can see the revocation: it is in the ledger only. To have one, name a public place in the profile (issuer, status_list) before awarding.
awards-nothing-corrected = Neither a name nor an e-mail address was given.
awards-nothing-corrected-fix = Give the right one with --name or --email.
awards-not-good = One of these badges is revoked, was superseded, or its learner was removed.
awards-not-good-fix = Choose badges that are still good.
awards-other-issuer = One of these badges was issued by { $issuer }.
awards-other-issuer-fix = Correct it on the computer that has the key of this issuer, or restore the backup of the key.
awards-corrected = { $count ->
    [one] One badge was issued again; the earlier one is superseded. Its files are in { $folder }.
   *[other] { $count } badges were issued again; the earlier ones are superseded. Their files are in { $folder }.
}
awards-would-remove = Name, e-mail and signed badge of { $count ->
    [one] one line
   *[other] { $count } lines
} of the ledger would be removed for good. Run it again with --yes.
awards-removed-done = Name, e-mail and signed badge of { $count ->
    [one] one line
   *[other] { $count } lines
} of the ledger were removed. The hash stays and proves what was awarded.
awards-removed-elsewhere = Backups, rosters, folders of badges that were written before, and pages that were uploaded still hold the data: delete them, too.
awards-removed-already = The data of this learner were removed before.
awards-removed-already-fix = Nothing is left to remove here.

awards-place = Awards
awards-search = Search the ledger: name, e-mail, credential, cohort
awards-count = { $count ->
    [one] One badge
   *[other] { $count } badges
}
awards-save = Save the ledger…
awards-save-title = Save the ledger
awards-verify = Check a badge…
awards-verify-title = Result of the check
awards-verify-other = Check another badge…
awards-verify-several = { $count } badges in this PDF: { $good } verified
awards-verify-files = { $count } badges in { $files } files: { $good } verified
awards-verify-which = The badge to show
awards-verify-stage = { $stage }: { $outcome }
awards-badge-files = Badges
awards-file-as-pdf = PDF to print
awards-file-as-xlsx = Excel workbook
awards-file-as-csv = Text file (CSV)
awards-back = All awards
awards-empty-list = Nothing was awarded yet
awards-empty-list-text = Award a class from its roster; each badge is then listed here. A badge of anybody can be checked here: drop its file on this page.
awards-empty-search = No badge is found
awards-empty-search-text = Look for a part of a name, an e-mail address, a credential or a cohort.
awards-revoke = Revoke…
awards-revoke-title = Revoke badges
awards-revoke-about = A revoked badge is no longer good, and that cannot be taken back. The line stays in the ledger with your reason.
awards-revoke-these = { $count ->
    [one] This badge is revoked:
   *[other] These { $count } badges are revoked:
}
awards-revoke-go = Revoke for good
awards-remove = Remove learner’s data…
awards-remove-title = Remove a learner’s data
awards-remove-about = Name, e-mail and signed badge are taken out of the ledger for good. The line stays, with the hash of the badge: whoever still has the badge can prove that it was awarded.
awards-remove-these = { $count ->
    [one] The data of this line are removed:
   *[other] The data of these { $count } lines are removed:
}
awards-remove-go = Remove for good
awards-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
awards-reason = Reason
awards-reason-hint = It is kept in the ledger, and is in the draft of the e-mail to the learner. Name no private circumstances.

awards-award = Award badges…
awards-award-count = { $count ->
    [one] Award one learner…
   *[other] Award { $count } learners…
}
awards-new-title = Award a class
awards-new-none = No credential has an issued version yet. Issue version 1 of a credential; then its class can be awarded.
awards-new-none-go = See the micro-credentials
awards-credential = Credential
awards-roster-about = A list with name and e-mail; remark, evidence, date, licence number, language, and a result for each assessment may be given too.
awards-file = Choose a file…
awards-paste = Paste cells
awards-blank = Save a blank roster…
awards-errors = Save the rows to fix…
awards-more-problems = { $count ->
    [one] One more problem is in the file with the rows to fix.
   *[other] { $count } more problems are in the file with the rows to fix.
}
awards-cell = Cell { $cell }
awards-how = How
awards-langs = Language of the badges
awards-langs-en = English
awards-langs-fr = French
awards-langs-both = Both
awards-duplicates = Who holds the badge already
awards-duplicates-skip = keeps it and gets no other
awards-duplicates-replace = gets a new one in its place
awards-duplicates-allow = gets another one
awards-template = Certificates
awards-template-none = No certificates
awards-together = Files of the certificates
awards-together-each = One file for each learner
awards-together-all = One file for all, for each language
awards-seal = Seal of the certificates
awards-seal-about = A seal shows that a PDF was not changed. It needs the college’s key as a file (.p12, .pfx) from a certificate authority. Readers call the issuer of a key that vouches for itself unknown.
awards-seal-choose = Choose a key file…
awards-seal-files = Key files
awards-seal-passphrase = Passphrase of the key of the seal
awards-seal-open = Open the key
awards-seal-none = No seal
awards-seal-own = Sealed with the key of { $signer }, for which nobody else vouches: readers show that the issuer is unknown.
awards-seal-vouched = Sealed with the key of { $signer }.
awards-seal-not-open = Open the key of the seal, or choose no seal; then the class can be awarded.
awards-key = The key that signs
awards-key-none = This computer has no key yet. Badges are signed with it: make one under Keys.
awards-key-is = { $issuer }, fingerprint { $fingerprint }
awards-key-typed = Passphrase of the key
awards-phrase-missing = Type the passphrase of the key.
awards-key-passphrase = A passphrase for the key
awards-key-passphrase-hint = At least twelve characters. This computer has no keyring, so the passphrase is typed each time; without it the key is lost.
awards-not-yet = Badges can be awarded once the roster is read, no row has to be fixed, and there is a key.
awards-folder = The folder for badges, letters and certificates
awards-under-way = Awarding badges
awards-open-folder = Open the folder
awards-certificates-held-some = { $count ->
    [one] The certificate of { $who } was not made: { $why }
   *[other] { $count } certificates were not made. { $who }: { $why }
}
awards-certificates-held-fix = Correct the name (select the badge, Correct) or change the template, then award the same roster again: it makes only what is missing. The report in the folder names everybody whose certificate waits.

awards-offering = Offering
awards-offering-none = None
awards-offering-about = The class counts in the numbers of this offering: enrolled, completed, badges.
awards-cohort = Name of the class
awards-cohort-hint = It is shown in the ledger. Where it is empty, the days of the offering are.
awards-tokens = Also as tokens (JSON Web Tokens)
awards-tokens-about = A file that ends in .jwt beside each badge, for systems that take nothing else.
awards-tokens-no-key = Tokens need a key of their own: make one under Keys, that signs tokens.
awards-token-typed = Passphrase of the key for tokens
awards-keys = Keys
awards-key-choose = Signed with
awards-key-typed-of = Passphrase of the key { $fingerprint }
awards-keys-title = The keys that sign
awards-keys-about = Whoever has a key can award in the college’s name; whoever loses it can correct and revoke nothing. Each key is kept on this computer only. Its fingerprint tells it from others: compare it by eye or by telephone.
awards-keys-empty = This computer has no key yet.
awards-keys-back = All keys
awards-key-itself = The key itself, without an address of the college
awards-key-made-ed25519 = Signs badges, made on { $day }
awards-key-made-rs256 = Signs tokens, made on { $day }
awards-key-fingerprint = Fingerprint: { $fingerprint }
awards-key-technical = For specialists: { $did }, { $algorithm }
awards-key-signs-ed25519 = Badges
awards-key-signs-rs256 = Tokens, for systems that take no badges
awards-key-kind-hint = For specialists: badges are signed with Ed25519, tokens (JSON Web Tokens) with RS256.
awards-key-backed-up = Backed up on { $day }
awards-key-new = Make a key…
awards-key-new-title = Make a key
awards-key-new-about = Badges are signed with it, and it is needed again to correct or revoke them: back it up once it is made.
awards-key-new-go = Make the key
awards-key-new-done = The key { $fingerprint } was made for { $issuer }.
awards-key-new-done-itself = The key { $fingerprint } was made. It stands for itself, without an address of the college.
awards-key-place = Who issues
awards-key-place-hint = The college’s address on the web, as in badges.example.org. Everybody can then see that the college signed, once a small file that names the key (did.json) is uploaded there; it is made with the first award. Where this is empty the key stands for itself: it proves that nothing was changed, but not who signed.
awards-key-kind = What it signs
awards-key-restore = Restore from a backup…
awards-key-restore-title = Restore a key
awards-key-restore-about = Choose the file of the backup. The key is kept once it opens and signs. What this computer knows of the key stays: a retired key stays retired.
awards-key-restore-go = Choose the backup…
awards-key-restored = The key { $fingerprint } for { $issuer } is on this computer again.
awards-key-restored-itself = The key { $fingerprint } is on this computer again.
awards-key-backup = Back up…
awards-key-backup-title = Back up a key
awards-key-backup-about = The key is written to a file under a passphrase. Then the file is read again, opened, and made to sign: only a backup that works is called one. Keep it on another disk, and the passphrase in another place.
awards-key-backup-go = Choose where the backup goes…
awards-key-backup-done = The backup { $file } was written and tested: it opens, and it signs.
awards-key-rotate = Replace…
awards-key-rotate-title = Replace a key
awards-key-rotate-about = A new key is made for the same issuer, and the old one signs no more. Badges that it signed stay good. The file that names the keys (did.json) has to be uploaded again: it is among what is to be uploaded after the next award.
awards-key-rotate-go = Replace the key
awards-key-rotated = The key { $fingerprint } signs from now on in the place of { $old }.
awards-key-leaked = Somebody else may have this key
awards-key-leaked-hint = Then what it signed counts no more: those badges have to be awarded again.
awards-backup-passphrase = A passphrase for the backup
awards-backup-passphrase-hint = At least twelve characters. Without it the backup cannot be opened.
awards-passphrase-again = The same passphrase again
awards-backup-typed = Passphrase of the backup
awards-key-files = Backups of keys
awards-correct = Correct…
awards-correct-title = Correct a name or an e-mail address
awards-correct-about = The badge is issued again with what is right; its number, the day of the award and what was achieved stay. The earlier badge is no longer good.
awards-correct-these = { $count ->
    [one] This badge is issued again:
   *[other] These { $count } badges are issued again:
}
awards-correct-reason-hint = It is kept in the ledger.
awards-correct-nothing = Nothing was changed. Write the right name or the right e-mail address.
awards-correct-go = Issue again…
awards-correcting = Correcting badges
awards-follow = E-mails and uploads…
awards-follow-next = Write the e-mails to the learners, and what has to be uploaded so that others see it.
awards-follow-title = After a revocation
awards-follow-about = The ledger knows that these badges are no longer good. The learners and the rest of the world do not know it yet.
awards-follow-these = { $count ->
    [one] This badge was revoked:
   *[other] These { $count } badges were revoked:
}
awards-follow-written = Into a folder of your choice go:
awards-follow-letters = the draft of an e-mail to each learner, with the reason, to read over and send
awards-follow-list = the status list with these revocations, to upload
awards-follow-pages = the pages of these badges (Open Badges 2.0), to upload
awards-follow-go = Choose the folder…
awards-following = Writing e-mails and uploads
awards-followed = { $count ->
    [one] What follows one revocation
   *[other] What follows { $count } revocations
} was written to { $folder }. Send the e-mails, and upload the folder “to-upload” where there is one.
awards-along = Check it against more
awards-along-about = mcdesk fetches nothing. Bring along what the issuer publishes: the file that names its keys (did.json), its list of revoked badges, or a folder with the pages of badges of the older standard.
awards-along-recipient = E-mail address of the person who shows it
awards-along-recipient-hint = The badge holds a mark of the address only, so that it can be compared but not read.
awards-along-again = Check again
awards-along-file = Bring a file along…
awards-along-folder = Bring a folder along…
awards-along-files = Documents and lists of an issuer
awards-columns = What each column is
awards-columns-text = What each column of the roster becomes. Your choice is remembered once the class is awarded.
awards-columns-needed = Say which column has the name and which the e-mail address.
awards-meanwhile = Somebody else awarded badges of this credential in the meantime. Nothing was awarded here.
awards-meanwhile-fix = Award the roster again: who holds the badge by now is passed over.
awards-head-cohort = Cohort
awards-empty-filter = No badge passes these filters
awards-empty-filter-text = Take a filter away above, or clear all of them.

awards-sample-issuer = Example College (not valid)
awards-invented = Use invented learners
awards-invented-source = Invented learners
awards-invented-about = To try an award, use the invented learners. A roster of your own works as well: a list with name and e-mail, and if you like the result of each assessment.
awards-key-sample = A key of the sample data, made on this computer to try things out. No badge that it signs is worth anything.
awards-keys-sample = These keys belong to the sample data and are kept apart from those of the college. Nothing protects them, and no badge that they sign is worth anything. Make, replace and back up as many as you like.
awards-key-place-sample = The issuer of the sample data is invented: nobody can publish anything at an example.org address.
