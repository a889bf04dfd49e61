### The terminal.

cli-about = From an idea for a micro-credential to an accessible proposal. Without a command, mcdesk opens its window. Exit codes: 0 done; 1 problems found or refused; 2 wrong usage; 3 unavailable (disk, lock, permission).
cli-help-usage = Usage:{" "}
cli-help-given = What to name
cli-help-options = Options
cli-help-commands = Commands
cli-help-help = show this help and end
cli-request = requests of a workspace
cli-request-list = list the requests, the last changed first
cli-request-new = make a draft from a file of answers, or an empty one
cli-request-show = print the answers of a request as JSON that request new takes
cli-request-check = list every problem of a request
cli-request-submit = freeze the next version of a request that nothing blocks
cli-request-export = write the proposal of a request
cli-catalogue = the catalogue of a workspace
cli-catalogue-search = find micro-credentials, requests and stacks by their words
cli-catalogue-export = write what is found as a table (.xlsx, .csv, .tsv)
cli-catalogue-import = show what a table would add and change; with --yes, do it
cli-catalogue-template = write a blank table to fill in
cli-catalogue-undo = take an import back
cli-given-words = the words to look for; each must be there, or one that begins with it
cli-given-table = the table: .xlsx, .csv, .tsv, or a saved web page
cli-given-table-out = the file to write; one of that name is replaced
cli-given-import = the number of the import; otherwise the last
cli-option-kind = only records of this kind; may be given several times
cli-option-most = how many to list; otherwise 50
cli-option-yes = keep what is shown, all rows that can be taken or none
cli-option-sheet = the sheet to read; otherwise the first
cli-option-encoding = the encoding of a text file, where the wrong one is found
cli-option-delimiter = what divides the cells of a text file, where the wrong thing is found
cli-option-clear = an empty cell takes the answer away; otherwise it stays
cli-option-as-typed = keep values that cannot be read as they were typed
cli-option-errors = write the rows with problems into this table
cli-option-as = what the rows are; otherwise micro-credentials
cli-form = the request form
cli-form-schema = print the JSON Schema of the answers
cli-form-check = report each mistake in a form file with its line
cli-form-docs = write the reference page and the JSON Schema of each form
cli-profile = an institution’s profile
cli-profile-check = report each mistake in a profile file with its line
cli-workspace = workspaces
cli-workspace-new = make an empty workspace
cli-certificate = certificates
cli-certificate-templates = list the templates that come with the program
cli-certificate-template = write a template with its images as one file
cli-certificate-check = check a class of certificates; nothing is written
cli-certificate-make = check a class of certificates and make them
cli-option-template = a bundled template by its name, or the file of one
cli-option-data = the table with the learners: XLSX, CSV, a saved web page
cli-option-set = fields that are the same for all: credential_name="Safe Forklift Operation"
cli-option-certificate-lang = the language of the certificates
cli-option-certificate-paper = the paper, where it is not that of the template
cli-option-certificates-out = the folder to write to; with --merged the file
cli-option-merged = one file with a page for each learner
cli-option-certificate-names = what the files are called, with fields in braces
cli-option-contact-sheet = also write every certificate small, as a PDF and as pictures
cli-option-credentials = the folder with the signed credentials, named like the number of each: they are put inside
cli-verify = check badges of anybody, off line
cli-key = the keys that sign badges
cli-key-new = make a key
cli-key-list = list the keys of this computer
cli-key-rotate = make a new key for the same issuer; the old one signs no more
cli-key-backup = write a key to a file under a passphrase, and test that file
cli-key-restore = take a key back from its backup
cli-key-did = print who the issuer is to a verifier
cli-key-publish = write the did.json to put on the college’s web server
cli-demo = run the demonstration and leave its files in a folder
cli-option-version = show the version and end
cli-option-workspace = the workspace file; otherwise MCDESK_WORKSPACE, or the workspace of the window
cli-option-form = a form file to use; otherwise MCDESK_FORM, or the one in the settings
cli-option-form-of = whose answers: those of a request (otherwise), or of a credential
cli-option-profile = a profile file to use; otherwise MCDESK_PROFILE, or the one in the settings
cli-option-json = print one JSON document
cli-option-lang = the language of messages; otherwise MCDESK_LANG, or the language of the window
cli-option-answers = a JSON file of answers; - for standard input
cli-option-format = the kind of document: pdf or text
cli-option-document-lang = the language of the document
cli-option-paper = the paper size; otherwise the preferred one, else the one in the profile
cli-option-out = the file to write; one of that name is replaced. Otherwise named after the request
cli-option-without-contacts = leave out names, e-mail addresses and phone numbers
cli-option-with-comments = add an annex with the comments that are open
cli-option-section = the pages of the form to print; otherwise all
cli-option-docs-check = write nothing; end with 1 where a file is not as it should be
cli-option-template-out = the file to write; one of that name is replaced
cli-option-docs-out = the folder to write to; otherwise docs
cli-option-demo-out = the folder to leave the files in
cli-given-id = the number or the id of a request
cli-given-form = the form file
cli-given-profile = the profile file
cli-given-workspace = the workspace file to make

cli-usage-required = Missing: { $what }
cli-usage-unknown = Unknown: { $what }
cli-usage-choice = { $name }: “{ $what }” is not one of { $known }.
cli-usage-expected = { $name } needs a value.
cli-usage-ambiguous = { $what } could mean { $known }.
cli-usage-other = { $why }

cli-held = { $file } is open in another program ({ $holder }). Close it there, then try again.
cli-read-only = { $file } can only be read. Move it to a folder that you may write to, or ask whoever keeps it.
cli-no-demo = The demonstration needs the window, which is not installed here.

cli-other-form = Request { $number } holds answers to the form { $form }; this is the form { $own }.
cli-newer-form = Request { $number } was written with version { $version } of the form; this is version { $own }.
cli-other-form-fix = Use the form that it was written with: --form FILE
cli-none = There is no request in { $file }. Make one with: mcdesk request new
cli-head-number = Number
cli-head-state = State
cli-head-changed = Changed
cli-head-title = Title
cli-head-hours = Hours
cli-head-target = Leads to
cli-state-draft = { $version ->
    [0] Draft
   *[other] Draft after version { $version }
}
cli-state-other = { $state }, version { $version }
cli-untitled = (no title yet)
cli-created = Request { $number } is kept as a draft ({ $id }).
cli-submitted = Request { $number } is submitted as version { $version }.
cli-next = What happens next:
cli-counts = { $block ->
    [0] Nothing blocks submitting
    [one] { $block } problem blocks submitting
   *[other] { $block } problems block submitting
}, { $warning ->
    [0] no warnings
    [one] { $warning } warning
   *[other] { $warning } warnings
}, { $note ->
    [0] no notes
    [one] { $note } note
   *[other] { $note } notes
}.
cli-severity-block = blocks
cli-severity-warning = warning
cli-severity-note = note
cli-source = Source: { $source }
cli-redline-written = The redline is in { $file }.
cli-exported = The proposal is in { $file }.
cli-missing-characters = No font has these characters; a box replaces them: { $characters }

cli-answers-unreadable = { $file } cannot be read: { $why }.
cli-answers-utf8 = { $file } is not UTF-8 text.
cli-answers-utf8-fix = Save it as UTF-8.
cli-answers-json = { $file } is not JSON; line { $line }, column { $column } is where it breaks.
cli-answers-json-fix = Text and keys go in double quotation marks, with a comma between answers and none after the last.
cli-answers-twice = { $file } gives { $name } twice.
cli-answers-twice-fix = Keep one of the two.
cli-answers-number = { $file } holds a number or a nesting that JSON cannot carry.
cli-answers-object = { $file } must be one JSON object: {"{"} "working_title": "...", ... {"}"}
cli-answers-object-fix = mcdesk request show prints an example, and mcdesk form schema says what each answer is.
cli-answers-beside = { $file } has { $name } beside its answers, which means nothing.
cli-answers-beside-fix = Take it out, or write { $near }.
cli-answers-form = { $file } holds answers to the form { $form }; this is the form { $own }.
cli-answers-newer = { $file } was written with version { $version } of the form; this is version { $own }.
cli-answers-newer-fix = Use the form that it was written with: --form FILE
cli-answers-shape = { $count ->
    [one] { $file } has an answer that the form has no place for. No request was made.
   *[other] { $file } has { $count } answers that the form has no place for. No request was made.
}

cli-mistakes = { $count ->
    [0] { $file }: no mistake found.
    [one] { $file }: { $count } mistake.
   *[other] { $file }: { $count } mistakes.
}
cli-profile-first = { $file } was not checked; its limits and lists come from the profile, so fix that first.
cli-form-of-profile = { $file } has no mistake of its own; with it, the form has the mistakes above.
cli-profile-lacks = With this profile, the form that comes with mcdesk has { $count ->
    [one] one mistake
   *[other] { $count } mistakes
}. The first: { $first } Name the form that goes with the profile with --form.
cli-docs-stale = { $file } is not as the form has it. Write it again with: mcdesk form docs
cli-docs-written = { $file } is written.
cli-docs-fresh = Everything is as the form has it.
cli-workspace-made = { $file } is made.

### Frameworks in the terminal.
cli-framework = competency frameworks of a workspace
cli-framework-import = import a framework, or its next version, from a table or a CASE package
cli-framework-list = list the frameworks at hand with their licence
cli-framework-remove = take out an imported framework that no record uses
cli-framework-coverage = tell which competencies the records cover, how strongly and by which
cli-framework-export = write a framework as a CASE 1.1 package (.json) or a table (.xlsx, .csv)
cli-given-framework = the id of a framework
cli-given-framework-file = the file: CSV, tab-separated, XLSX, or CASE JSON
cli-option-preset = what the file is (esco, onet, onet-skills, noc, cip, digcomp, value, sfia, nace, case, any); otherwise found by its headings
cli-option-framework-id = the id of the framework; that of one already here makes this its next version
cli-option-framework-name = its name
cli-option-framework-edition = its version
cli-option-framework-publisher = its publisher
cli-option-framework-licence = its licence
cli-option-framework-attribution = the words that name whose work it is
cli-option-framework-source = the web address that it comes from
cli-option-column = which column holds what, such as code=Number title_en=Name
cli-option-text-lang = the language of the texts in the file
cli-option-texts-only = only add the texts of this language to the version that is here
cli-option-confirm-licence = the college may use this framework in this way
cli-option-dry-run = write nothing, only say what would change
cli-option-framework = only these frameworks
cli-option-gaps = also the competencies that nothing covers
cli-option-coverage-out = write to this file instead: .xlsx, .csv, or .json for CASE 1.1
cli-option-framework-out = the file to write; otherwise named after the framework
cli-head-framework-id = Id
cli-head-framework-items = Items
cli-head-framework-version = Version
cli-head-framework-licence = Licence
cli-head-framework-name = Name
cli-head-code = Code
cli-head-strength = Strongest
cli-head-records = Records
cli-head-competency = Competency
cli-framework-confirm = This must be confirmed: { $ask }
cli-framework-missing-fix = Say it with { $option }.
cli-framework-column = There is no such column: { $given }
cli-framework-column-fix = Write ROLE=HEADING. Roles: { $known }.
cli-framework-imported =
    { $count ->
        [one] { $name } ({ $id }) is imported, with one item in force.
       *[other] { $name } ({ $id }) is imported, with { $count } items in force.
    }
cli-framework-would =
    { $count ->
        [one] { $name } ({ $id }) would have one item in force. Nothing was written.
       *[other] { $name } ({ $id }) would have { $count } items in force. Nothing was written.
    }
cli-framework-counts = Rows: { $rows }, of which repeated: { $repeated }, left out: { $left }. Added: { $added }, changed: { $changed }, superseded: { $over }.
cli-framework-row = Row { $row }: { $why } [{ $value }]
cli-framework-removed = { $id } is taken out.
cli-nothing-covered = No record is aligned with a competency yet.
cli-written = Written: { $file }
cli-given-badge = the badges: JSON, JWT, PNG, SVG, or a PDF certificate with badges inside
cli-given-key = the key’s fingerprint, or a part of it
cli-given-backup = the backup
cli-option-recipient = the e-mail address that the badge should have been awarded to
cli-option-hosted = a folder with the pages of Open Badges 2.0 of the issuer; more than once for more folders
cli-option-status-list = a status list that was downloaded from the issuer; more than once for more lists
cli-option-issuer-file = the document (did.json) that an issuer publishes; more than once for more issuers
cli-option-issuer = the issuer, where there are keys of several
cli-option-did-web = the domain, with a path if need be, that the issuer is known by; otherwise the key itself is the issuer
cli-option-algorithm = Ed25519 signs inside the badge; RS256 is for tokens
cli-option-keep = what opens the key: the keyring of this computer, or a passphrase
cli-option-compromised = somebody else may have the old key: what it signed counts no more
cli-option-backup-out = the file to write; none is replaced
cli-option-publish-out = the folder that becomes the web server’s
cli-issuer-no-keys = { $file } names no key that mcdesk could check a badge with.
cli-issuer-file-fix = { $file } should be the did.json that the issuer publishes.
cli-no-passphrase = The passphrase has to be typed, and there is no keyboard here.
cli-no-passphrase-fix = Give it in the variable { $variable }.
cli-ask-key = Passphrase of the key:{" "}
cli-ask-backup = Passphrase of the backup:{" "}
cli-ask-seal = Passphrase of the key of the seal:{" "}
cli-ask-workspace = Passphrase of the workspace:{" "}
cli-ask-workspace-new = New passphrase of the workspace, at least 12 characters:{" "}
cli-passphrase-file = { $file } is not a text file.
cli-passphrase-file-fix = Put the passphrase on its first line, as UTF-8.
cli-passphrase-unread = The file with the passphrase, { $file }, cannot be read.
cli-ask-again = Once more:{" "}
cli-passphrases-differ = The two passphrases differ.
cli-passphrases-differ-fix = Type the same one twice.
cli-key-made = The key { $fingerprint } is made, for { $issuer }.
cli-key-back-up = Back it up now: mcdesk key backup. Without it, badges can neither be revoked nor corrected when this computer is gone.
cli-key-publish-next = Verifiers look for it at { $address }: write that file with mcdesk key publish, and put it there.
cli-key-rotated = The key { $fingerprint } signs no more.
cli-key-backed-up = The backup is in { $file }. It was opened and has signed. Keep it on another disk, and its passphrase elsewhere.
cli-key-restored = The key { $fingerprint } of { $issuer } is back, and has signed.
cli-published = { $file } is written. Put it at { $address }.
cli-did-address = Its document belongs at { $address }.
cli-no-keys = There is no key on this computer yet. Make one with: mcdesk key new
cli-head-fingerprint = Fingerprint
cli-head-algorithm = Algorithm
cli-head-standing = Standing
cli-head-backed-up = Backed up
cli-head-issuer = Issuer
cli-standing-in-use = in use
cli-standing-retired = retired
cli-standing-compromised = compromised
cli-badge = badge images
cli-badge-image = write the designed badge of a micro-credential or a request as a picture
cli-option-badge-out = the file to write; its ending, .svg or .png, says as what
cli-option-badge-size = width of a PNG in pixels; badge platforms take at most 300

cli-credential = micro-credentials: made, versioned, offered, reviewed, retired
cli-credential-list = list the credentials, the last changed first, with what falls due
cli-credential-new = make a credential from nothing, from answers, from a course, or as a copy
cli-credential-show = print the answers of a credential as JSON that credential new takes
cli-credential-from-request = make the credential of an approved request
cli-credential-amend = change some answers of a credential, towards its next version
cli-credential-issue = freeze the next version of a credential
cli-credential-state = say where a credential stands and what leads on; with STEP, take that step
cli-credential-compare = say what differs between two versions of a credential
cli-credential-export = write the sheet of a credential for learners and employers
cli-credential-calendar = write the dates of credentials as a calendar file
cli-given-credential = the number or the id of a credential
cli-given-credentials = numbers or ids of credentials; all where none is given
cli-given-version = the number of a version; 0 for what is being written
cli-given-step = the key of a step, as credential state ID lists them
cli-option-version-number = the number of a version; 0 for what is being written
cli-option-due = only those where something is due
cli-option-course = the code of an existing course
cli-option-name = the official name
cli-option-copy = copy this credential
cli-option-approve = record that the submitted request is approved, too
cli-option-on = the day of the decision; otherwise today
cli-option-reason = the words of the decision
cli-option-exception = why an exception is made, where the profile allows one
cli-option-teach-out = the day by which the last learner is done (retire)
cli-option-last-badge = the day after which no badge is awarded (retire)
cli-option-calendar-out = the file to write, ending in .ics
cli-head-due = Due
cli-credential-none = There are no credentials in { $file }.
cli-credential-created = Credential { $number } is made ({ $id }).
cli-credential-amended = { $number }: the changes are kept towards version { $version }.
cli-credential-issued = { $number }: version { $version } is issued, and never changes.
cli-credential-not-issued = The document says that it is a draft: no version holds this text.
cli-credential-not-yet = “{ $step }” is not possible yet for { $number }:
cli-credential-standing = { $number }: { $state }, version { $version }
cli-credential-day = “{ $day }” is not a day.
cli-credential-day-fix = Write it as 2026-11-24.
cli-credential-differences = { $count ->
    [0] Both say the same.
    [one] { $count } answer differs.
   *[other] { $count } answers differ.
}
cli-credential-dates = { $count ->
    [one] { $count } date is written to { $file }.
   *[other] { $count } dates are written to { $file }.
}
cli-other-kind = { $number } is a { $kind }, and this command takes a { $wanted }.
cli-other-kind-fix = Use the commands that begin with { $kind }.
cli-pathway = stacks and where they lead
cli-pathway-list = list the stacks with their hours
cli-pathway-check = say what is to be fixed in a stack, or in all
cli-pathway-map = draw the map of stacks, or of all
cli-pathway-impact = say what breaks if a record is retired
cli-given-stack = number or id of a stack; all where none is given
cli-given-member = number or id of a micro-credential or a request
cli-option-map-out = the file to write: .svg, .png or .pdf
cli-award = award badges to the people of a roster, or work on the ledger of awards
cli-award-template = write a blank roster for a credential
cli-award-ledger = show the ledger, or write it as PDF or table
cli-award-hosted = write the pages of Open Badges 2.0 for the college’s website
cli-award-correct = issue badges again under a corrected name or e-mail
cli-award-remove-learner = remove a learner’s data; hashes stay in the ledger
cli-revoke = revoke badges
cli-given-awards = a badge (its id or the first six digits), an e-mail address, or a cohort
cli-option-credential = the credential, by number or id
cli-option-roster = the roster: XLSX, CSV, text or a web page
cli-option-award-out = the folder for what is made
cli-option-award-check = check the roster and award nothing
cli-option-cohort = what the cohort is called
cli-option-offering = the first day of the offering that the cohort belongs to
cli-option-award-key = the key that signs: its id, fingerprint or part of them
cli-option-duplicates = what becomes of those who hold the badge already
cli-option-jwt = write JSON Web Tokens, too
cli-option-certificate = make certificates by this template: its id or file
cli-option-seal = seal the certificates with the key in this PKCS #12 file; its passphrase is asked for, or taken from MCDESK_SEAL_PASSPHRASE
cli-option-award-lang = the language of the badges
cli-option-ledger-out = the file: .pdf, .txt, .xlsx or .csv
cli-option-new-name = the right name
cli-option-new-email = the right e-mail address
cli-option-remove-yes = remove it for good
cli-option-revoke-reason = why; it is kept in the ledger and is in the e-mail to the learner
cli-option-revoke-out = the folder for the e-mails to the learners and for what is uploaded

cli-report = figures over many records
cli-report-committee = write several requests as one document for a committee, and a sheet for its decisions
cli-report-decisions = say what a filled sheet of decisions would do, and record it
cli-given-requests = numbers or ids of requests
cli-given-decisions = the filled sheet: a spreadsheet or a text file
cli-option-committee-pdf = the document: contents, comparison, and for each request its page, open points and lines to sign
cli-option-committee-decisions = the sheet to fill in, as a spreadsheet
cli-option-decisions-record = record the decisions; without it they are only shown
cli-option-decisions-row = record this row only, whatever is wrong with others; may be given several times
cli-decisions-row = Row
cli-decisions-number = Number
cli-decisions-decision = Decision
cli-decisions-mark = Would be
cli-decisions-recorded = { $count ->
    [one] One decision was recorded.
   *[other] { $count } decisions were recorded.
}
cli-decisions-left = Rows that were not recorded: { $rows }
cli-decisions-how = Nothing was recorded. Add --record to record what is ready.
cli-report-portfolio = say where the records stand and what they add up to
cli-option-report-school = only records of this school (a key of the profile); may be given several times
cli-option-report-state = only records in this state; may be given several times
cli-option-report-from = from this day on, as in 2026-04-01
cli-option-report-to = up to this day
cli-option-report-checked = check every record against the rules, too; takes longer
cli-option-report-format = as text or as JSON
cli-option-report-pdf = write the figures as a PDF, too
cli-option-report-xlsx = write the figures, with every record behind them, as a spreadsheet
cli-option-report-language = the language of the files: en, fr, or both one after the other (a spreadsheet takes the first)
cli-report-written = { $file } was written.
cli-report-request = write a request or a micro-credential on a single page
cli-given-reported = number or id of a request or a micro-credential
cli-option-report-page = the PDF to write
cli-option-report-compare-from = compare with an earlier period, from this day on
cli-option-report-compare-to = compare with an earlier period, up to this day
cli-report-nowhere = A comparison is written to a file, and none is named.
cli-report-nowhere-fix = Add --pdf FILE or --xlsx FILE.
cli-committee-nowhere = The pack and its sheet are written to files, and none is named.
cli-committee-nowhere-fix = Add --pdf FILE for the pack, or --decisions FILE for the sheet.
cli-workspace-protect = put the workspace under a passphrase, or under another one: it is encrypted
cli-workspace-unprotect = take the passphrase away: everybody can read the file again
cli-option-passphrase-file = the passphrase of a locked workspace, on the first line of this file; otherwise MCDESK_PASSPHRASE, or it is asked for
cli-option-new-passphrase-file = the new passphrase, on the first line of this file; otherwise MCDESK_NEW_PASSPHRASE, or it is asked for
cli-option-copies = what becomes of backups and copies that are not under the new passphrase
cli-workspace-protected = { $file } is encrypted. It opens with its passphrase only.
cli-workspace-protected-keep = Write the passphrase down and keep it away from this computer: nobody can recover it.
cli-workspace-copies =
    { $count ->
        [one] This copy is not under the new passphrase (--copies encrypt or delete deals with it):
       *[other] These { $count } copies are not under the new passphrase (--copies encrypt or delete deals with them):
    }
cli-workspace-unprotected = { $file } is no longer encrypted. Its backups keep the passphrase that they were made with.

cli-store = the shared store of a department, on a PostgreSQL server
cli-store-init = prepare a database; you need the right to create in it and to create roles
cli-store-upgrade = bring the tables and rights of a store up to this version of mcdesk; nobody loses work
cli-store-status = say how a store stands and who belongs to it
cli-store-grant = give a person a role, and an account where they have none
cli-store-revoke = take a role from a person
cli-store-file = write the file that names a store, to hand it to colleagues
cli-option-store = the store: postgresql://name@server/database, or its file; otherwise MCDESK_STORE, or the one in the preferences
cli-option-new-password = ask for a new password of that person (or MCDESK_MEMBER_PASSWORD)
cli-given-role = coordinator, manager, associate-dean, quality-reviewer, operations, badge-issuer or administrator
cli-given-account = the name of their account on the server
cli-given-store-file = the file to write; its name ends in .mcstore
cli-ask-store = Password of the shared store:{" "}
cli-ask-member = New password of that person:{" "}
cli-store-made = { $name } is prepared. Now give yourself a role: mcdesk store grant NAME administrator
cli-store-there = { $name } was prepared already. Nothing was changed.
cli-store-upgraded = { $name } is up to date now. Everybody needs this version of mcdesk, or a later one.
cli-store-current = { $name } was up to date already. Its rights were set anew.
cli-store-at = { $name }, as { $user }
cli-store-secure = The connection is encrypted (TLS).
cli-store-plain = The connection is not encrypted. Add ?sslmode=verify-full to the address unless it stays on this computer.
cli-store-fits = Prepared for this version of mcdesk.
cli-store-older = Prepared by an older version of mcdesk. The administrator types: mcdesk store upgrade
cli-store-newer = Prepared by a newer version of mcdesk. Install that version, or a later one.
cli-store-empty = Not prepared yet: mcdesk store init
cli-store-person = Person
cli-store-roles = Roles
cli-store-granted = { $person } is now { $role } in { $name }.
cli-store-no-password = { $person } is new on the server and has no password: add --new-password, or leave it to the server’s own ways.
cli-store-revoked = { $person } is no longer { $role } in { $name }.
cli-store-wrote = { $file } names { $name }. It holds no password.
cli-store-suffix = The file that names a store ends in { $suffix }.
cli-store-suffix-fix = Give it a name that ends in { $suffix }.
cli-store-exists-fix = Choose another name.
cli-store-which = No shared store is named.
cli-store-which-fix = Add --store postgresql://name@server/database, or set MCDESK_STORE.
cli-store-take = take records along to work off line: copy them, with files and history, to this computer
cli-store-out = list what was taken along, and what was changed or begun since; the store is not asked
cli-store-back = bring back what was changed; what a colleague changed differently is listed, and left to you
cli-option-travel-take = where both sides changed the same, keep for all of it: mine, or what the store has
cli-travel-taken = { $number } is taken along, in { $file }
cli-travel-brought = { $number } is brought back.
cli-travel-nothing = Nothing was changed here: the store has everything.
cli-travel-none = Nothing was taken along from { $name }. To take records along: mcdesk store take ID
cli-travel-none-fix = Take records along first: mcdesk store take ID
cli-travel-stands = Here
cli-travel-same = as taken along
cli-travel-changed = changed
cli-travel-begun = begun here
cli-travel-waits = { $number } waits for you, and is left as it is on both sides. Changed here and in the store at the same places: { NUMBER($count) }
cli-travel-mine = here
cli-travel-store = store
cli-travel-decide = Decide in the window, or choose --take mine or --take store for all of them.

cli-package = hand a record over as one file, and take one in
cli-package-out = write a record with its versions, files and history as a package
cli-package-in = take a package in, or merge it with what is here
cli-package-show = say what is in a package and what taking it in would change
cli-package-verify = check the parts, the history and the signatures of a package
cli-given-record = number or id of a request, a micro-credential or a stack
cli-given-package = the package: a file that ends in .mcrequest
cli-option-package-out = the file to write; one of that name is replaced. Otherwise named after the record
cli-option-note = a few words for whoever opens it
cli-option-take = what stays where both sides changed the same: ours or theirs, everywhere
cli-option-as-copy = take it in as a record of its own
cli-package-would = { $number } would be written to { $file }.
cli-package-written = { $number } is written to { $file }.
cli-package-holds = Versions: { NUMBER($versions) }, files: { NUMBER($files) }, lines of history: { NUMBER($lines) }
cli-package-lost = Not in the workspace any more, and so not in the package: { $file }
cli-package-verified = { $file }: every part is as it was written, and the history holds.
cli-package-proof = Lines: { NUMBER($lines) }, signed: { NUMBER($signed) }, older than signatures: { NUMBER($unsealed) }, with words removed: { NUMBER($wiped) }, about a version of another workspace: { NUMBER($elsewhere) }
cli-package-key = Signed by { $name }, as they call themselves: { $key }
cli-package-dry = Nothing was written.
cli-package-taken = Taken in: { $number } { $title }
cli-package-ours = here
cli-package-theirs = package
cli-package-decide = Nothing was changed. Decide in the window, or choose --take ours or --take theirs for all of them.
cli-nothing = (nothing)
cli-package-folder = list what has arrived in the exchange folder, or send records there
cli-given-folder = the folder; otherwise that of the workspace
cli-option-folder-use = keep this folder for the workspace
cli-option-folder-send = numbers or ids of records to put there
cli-folder-none = This workspace has no exchange folder.
cli-folder-none-fix = Name one, and add --use to keep it.
cli-head-sender = From
cli-head-file = File
cli-review = what waits for a decision, and what a history proves
cli-review-list = list the requests that wait for somebody, the longest first
cli-review-show = where a record stands, your steps and its history
cli-review-decide = take a step, with its words
cli-review-prove = check a history, or all: every line, seal and signature; exit code 1 where something was changed
cli-option-mine = only those that wait for your role
cli-given-review-step = key of a step, as “review show” names it
cli-given-proved = number or id of a record; without it, all are checked
cli-review-redline = what came, went and moved between two versions
cli-review-comments = what was said about a record and is open
cli-option-redline-from = the version to begin with; 0 is what is being written
cli-option-redline-to = the version to end with; 0 is what is being written
cli-option-redline-pdf = write it as an accessible PDF to this file
cli-option-redline-every = with what is the same as well
cli-option-comments-all = with what is settled as well

cli-share = write a record, or everything, as a file without personal data
cli-given-share = number or id of the record; without it everything is shared
cli-option-share-as = as a PDF document, text, a spreadsheet, a package, or (of everything) an archive
cli-option-share-out = the file to write; a name is made up without it
cli-option-share-dry = only list what would be removed
cli-report-osap = write the data that the ministry asks for as a spreadsheet
cli-option-osap-xlsx = the spreadsheet to write
cli-option-osap-all = also records that do not seek OSAP
cli-review-rubric = what reviewers marked by the rubric, and where they agree
cli-review-mark = mark one criterion of the rubric
cli-given-criterion = key of a criterion, as “review rubric” names it
cli-given-level = key of a level of the profile’s rubric
cli-option-mark-note = why
cli-review-employer = write the form with the two questions for an employer, as PDF or Word
cli-review-employer-answer = take in the form that an employer filled in
cli-option-partner = name of the partner, or its beginning; the first one without it
cli-option-employer-out = the file to write; its ending says .pdf or .docx
cli-given-answer-file = the PDF or the Word document that came back

cli-files = what a double click on files of mcdesk opens, for the signed-in person
cli-files-associate = open packages, workspaces and the files of shared stores in this program
cli-files-forget = take away what “associate” registered; nothing is left behind
cli-files-status = say what opens them now
