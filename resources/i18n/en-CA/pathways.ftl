pathways-place = Pathways
pathways-untitled = (no name yet)
pathways-none = No stack yet.
pathways-none-title = No stacks yet
pathways-none-hint = A stack groups micro-credentials and says where they lead together. Begin one, and its map is drawn while you write.
pathways-as = { $words }
pathways-number = { $number }
pathways-hours = { $hours } h
pathways-hours-elective = { $hours } h elective
pathways-hours-unknown =
    { $count ->
        [one] one member without hours
       *[other] { $count } members without hours
    }
pathways-elsewhere = not in this workspace
pathways-after = After: { $titles }.
pathways-leads = Leads to: { $titles }.
pathways-mark-elective = elective
pathways-mark-retired = retired
pathways-mark-unknown = record not found
pathways-mark-circle = part of a circle
pathways-mark-twice = outcome counted twice
pathways-new = New stack
pathways-open = Open
pathways-trash = Move to trash
pathways-stacks = Stacks
pathways-all = All stacks
pathways-map = Map of the stacks
pathways-map-hint = Arrow keys go from member to member, Enter opens its record, + and - zoom, 0 shows everything.
pathways-as-map = Map
pathways-as-table = Table
pathways-members = Members of the stack
pathways-table = Members of the stacks
pathways-zoom-in = Larger
pathways-zoom-out = Smaller
pathways-fit = Show all
pathways-save-map = Save the map…
pathways-save-title = Save the map
pathways-file-as-svg = Drawing (SVG)
pathways-file-as-png = Picture (PNG)
pathways-file-as-pdf = PDF to print
pathways-saved = Saved as { $file }.
pathways-suffix = { $file } ends in none of .svg, .png and .pdf.
pathways-suffix-fix = Give the file a name with one of these endings.
pathways-col-stack = Stack
pathways-col-order = Order
pathways-col-member = Member
pathways-col-number = Record
pathways-col-hours = Hours
pathways-col-after = Has to come before
pathways-col-notes = To note
pathways-yes = yes
pathways-impact = What breaks if it is retired?
pathways-impact-choose = Choose a member on the map or in the table.
pathways-impact-none = { $number } { $title }: no stack names it and its offerings have no learners. Nothing breaks.
pathways-impact-head = If { $number } { $title } is retired:
pathways-impact-lost = { $stack } can no longer be completed.
pathways-impact-less = { $stack } can still be completed, with one elective less.
pathways-impact-held = These need it first: { $titles }.
pathways-impact-ladder = The way to “{ $target }” is cut.
pathways-impact-hours =
    { $hours ->
        [one] One hour fewer.
       *[other] { $hours } hours fewer.
    }
pathways-impact-learners =
    { $count ->
        [one] One learner has been enrolled in its offerings: tell that person, and let them finish.
       *[other] { $count } learners have been enrolled in its offerings: tell them, and let them finish.
    }
pathways-not-found = { $name } is not a record of this workspace that a stack could name.
pathways-not-found-fix = Give the number of a micro-credential or a request.
pathways-choose = Choose a record
pathways-choose-line = { $number } { $title }
pathways-document = Pathways: stacks and where they lead
pathways-document-subject = Map of stackable micro-credentials
pathways-checked = Checked
pathways-fine = Nothing to fix.
pathways-unwritten = { $file } could not be written. { $why }
pathways-s01-self = “{ $member }” is set to come before itself.
pathways-s01-self-fix = Take it out of what has to come before it.
pathways-s01-circle = “{ $member }” leads back to itself: nobody could begin.
pathways-s01-circle-fix = Take out one of the requirements that form the circle; the map marks them.
pathways-s02-order = “{ $member }” needs “{ $needed }”, but does not come after it.
pathways-s02-order-fix = Give “{ $member }” a higher number than “{ $needed }”.
pathways-s03-unknown = There is no record { $number } in this workspace.
pathways-s03-unknown-fix = Choose the record again, or leave its number empty for a member from elsewhere.
pathways-s03-retired = “{ $member }” is retired: nobody can begin it any more.
pathways-s03-retired-fix = Name what takes its place, or make it elective until the last learners are through.
pathways-s03-twice = “{ $member }” is in the stack twice: its hours would be counted twice.
pathways-s03-twice-fix = Remove one of the two lines.
pathways-s04-twice = The outcome “{ $outcome }” is counted in several members: { $members }.
pathways-s04-twice-fix = Keep it in one of them, or say in the others how they go further.
pathways-s05-hours = The members add up to { $found } hours; a stack has { $limit } at most.
pathways-s05-hours-fix = Make members elective, or split the stack: { $over } hours are too many.
pathways-s06-self = “{ $target }” is the stack itself or one of its members: it leads nowhere.
pathways-s06-self-fix = Name the program, credential or designation that follows it.
pathways-s06-agreement = The agreement is said to be signed, but it is not attached.
pathways-s06-agreement-fix = Attach it, or choose another state.
pathways-no-stack = There is no stack { $name } in this workspace.
pathways-no-stack-fix = See the numbers with: mcdesk pathway list
