# The guide: its page in the window, its documents, what is wrong in its files, and the worksheet.

guide-title = Guide to micro-credentials
guide-kind = Guide
guide-subtitle = From a first idea to a credential that employers recognize
guide-made = Printed on
guide-contents = Contents
guide-page-of = Page { $page } of { $pages }
guide-questions = Questions that this helps to answer
guide-sources = Sources
guide-named = { $name } (as of { $month })
guide-level = Level
guide-verbs = Verbs that can be observed
guide-vague = Instead of
guide-better = Write, for example
guide-other-language = In French:

# The page in the window
guide-topics = Topics of the guide
guide-search = Search the guide
guide-found = { $count ->
    [0] Nothing found. Try fewer letters or another word.
    [one] { $count } topic found
   *[other] { $count } topics found
}
guide-back = Back to the topic before
guide-forward = Forward to the next topic
guide-show-topics = Topics
guide-save = Save as PDF…
guide-save-topic = This topic…
guide-save-all = The whole guide…
guide-save-worksheet = A worksheet of the questions…
guide-reading = Text of the topic
guide-written = The PDF is written: { $path }
guide-open-pdf = Open the PDF
guide-more = More in the guide
guide-more-about = More in the guide: { $topic }

# The worksheet
guide-worksheet = Worksheet of the request form
guide-worksheet-about = Every question of the form on paper, with room to write. Take it to a meeting with an employer, and type the answers in afterwards.
guide-worksheet-pages = Pages to print
guide-worksheet-all = Choose all
guide-worksheet-none = Choose none
guide-worksheet-create = Create worksheet PDF…
guide-worksheet-choose = Choose at least one page to print.
guide-worksheet-cancel = Back to the guide
guide-worksheet-meeting = For the meeting
guide-worksheet-with = With (organization and people)
guide-worksheet-day = Date
guide-worksheet-title = Working title
guide-worksheet-optional = { $label } (optional)
guide-worksheet-why = Why we ask: { $why }
guide-worksheet-example = For example: { $example }
guide-worksheet-row = { $label } { $number }
guide-worksheet-more = Copy these lines for each further one.
guide-worksheet-when = Only where “{ $question }” is: { $values }
guide-worksheet-when-not = Only where “{ $question }” is answered, and not with: { $values }
guide-worksheet-unit = { $label } ({ $unit })
guide-worksheet-notes = Notes
guide-worksheet-rows-of = Write which ones of: { $table }

# What is wrong in a folder of the guide
guide-broken = The guide in { $folder } cannot be used: { $why }
guide-broken-fix = Fix topics.toml or glossary.toml in that folder, or take the folder away to use the guide that comes with the program.
guide-mistakes = { $count ->
        [one] The guide has one mistake, so it is not in force. { $file }{ $line ->
            [0] { "" }
           *[other] , line { $line }
        }: { $why }
       *[other] The guide has { $count } mistakes, so it is not in force. The first: { $file }{ $line ->
            [0] { "" }
           *[other] , line { $line }
        }: { $why }
    }
guide-file-absent = The text of this topic in the language { $lang } is absent or is not UTF-8.
guide-placeholder = The profile has nothing called { $name }. Spell the placeholder as the profile does, or take the braces away.
guide-unreadable = Markdown of the kind { $what } is not shown. Use paragraphs, headings, lists, tables, quotations, bold words and links.
guide-heading = A heading of level { $level } is not allowed here. The title is level 1; the text begins with ## and skips no level.
guide-nested = A list or a quotation holds something other than a plain paragraph. Put it after the list.
guide-link = The link leads nowhere: { $address }. Use an address that begins with https://, or a topic as in stacking.md.
guide-no-theme = The topic { $topic } names the theme { $theme }, which topics.toml does not have.
guide-one-language = { $topic }: { $what } is given in one language only.
guide-no-question = The topic { $topic } names the question { $question }, which the form does not ask.
guide-no-address = The topic { $topic } has a source without an https address: { $address }
guide-twice = The topic { $topic } is in topics.toml more than once.
guide-headings-differ = The English text has { $english } headings and the French { $french }, or their levels differ.
guide-placeholders-differ = Only one of the two languages uses the placeholder { $name }.
guide-stray = topics.toml does not name this file, so nobody can reach it.
guide-numbering = A numbered list does not begin at 1. Numbers are given anew in each list, so begin at 1 or use dashes.

guide-worksheet-yes = Yes
guide-worksheet-no = No
