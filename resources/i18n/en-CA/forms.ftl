forms-yes = Yes
forms-no = No
forms-rows = { $count ->
    [0] No rows
    [one] { $count } row
   *[other] { $count } rows
}
forms-unreadable = The file { $file } cannot be read: { $why }.
forms-not-toml = The file { $file } is not TOML: { $why }
forms-broken = The form or the profile lacks something that the program needs: { $why }
forms-broken-fix = Run “mcdesk form check FILE” or “mcdesk profile check FILE”; it names each mistake with its line.
forms-format-text = { $label } must be text.
forms-format-text-fix = Type the answer as text.
forms-format-paragraph = { $label } must be text.
forms-format-paragraph-fix = Type the answer as text.
forms-format-choice = { $label }: the answer is not one of the choices.
forms-format-choice-fix = Choose one from the list.
forms-format-choices = { $label }: an answer is not one of the choices.
forms-format-choices-fix = Choose from the list.
forms-format-yesno = { $label } must be answered by yes or no.
forms-format-yesno-fix = Choose yes or no.
forms-format-integer = { $label } must be a whole number.
forms-format-integer-fix = Write digits only, as in 36.
forms-format-money = { $label } must be an amount of zero or more.
forms-format-money-fix = Write an amount such as 1250 or 1,250.00.
forms-format-date = { $label } must be a date.
forms-format-date-fix = Write it as 2027-01-11, or choose it from the calendar.
forms-format-month = { $label } must be a month and a year.
forms-format-month-fix = Write it as 2027-01, or choose it.
forms-format-email = { $label } must be an e-mail address.
forms-format-email-fix = Write it as name@example.org.
forms-format-phone = { $label } must be a phone number.
forms-format-phone-fix = Write the area code and the number, as in 905 555 0123.
forms-format-url = { $label } must be a web address.
forms-format-url-fix = Write it as https://example.org/page.
forms-format-person = { $label }: the e-mail address or the phone number cannot be right.
forms-format-person-fix = Write the e-mail as name@example.org and the phone as 905 555 0123.
forms-format-design = { $label }: the badge design cannot be read.
forms-format-design-fix = Open the designer and save it again, or remove it.
forms-format-attachment = { $label }: the file is not in the workspace.
forms-format-attachment-fix = Attach the file again.
forms-format-framework-item = { $label } must be an item of a framework.
forms-format-framework-item-fix = Choose an item from one of the frameworks.
forms-format-row-choices = { $label }: the answer does not name rows.
forms-format-row-choices-fix = Choose from the list.
forms-format-table = { $label } must be a list of rows.
forms-format-table-fix = Add the rows one by one.
forms-format-matrix = { $label } must be a list of rows.
forms-format-matrix-fix = Mark the links in the grid.
forms-format-pattern = { $label } must have this form: { $wants }.
forms-format-pattern-fix = Write { $wants }.
forms-too-few-number = { $label } must be { $limit } or more; it is { $found }.
forms-too-few-number-fix = Enter { $limit } or more.
forms-too-many-number = { $label } must be { $limit } or fewer; it is { $found }.
forms-too-many-number-fix = Enter { $limit } or fewer.
forms-too-few-chars = { $label } has { $found } of at least { $limit } characters.
forms-too-few-chars-fix = Write at least { $limit } characters.
forms-too-many-chars = { $label } has { $found } characters, { $over } more than { $limit }.
forms-too-many-chars-fix = Shorten it by { $over } characters.
forms-too-few-words = { $label } has { $found } of at least { $limit } words.
forms-too-few-words-fix = Write at least { $limit } words.
forms-too-many-words = { $label } has { $found } words, { $over } more than { $limit }.
forms-too-many-words-fix = Shorten it by { $over } words.
forms-too-few-rows = { $limit ->
    [one] { $label } needs at least { $limit } row; it has { $found }.
   *[other] { $label } needs at least { $limit } rows; it has { $found }.
}
forms-too-few-rows-fix = { $limit ->
    [one] Add until there is at least { $limit } row.
   *[other] Add until there are at least { $limit } rows.
}
forms-too-many-rows = { $limit ->
    [one] { $label } may have { $limit } row at most; it has { $found }.
   *[other] { $label } may have { $limit } rows at most; it has { $found }.
}
forms-too-many-rows-fix = { $limit ->
    [one] Keep { $limit } row and remove the rest.
   *[other] Keep { $limit } rows and remove the rest.
}
forms-too-few-choices = { $limit ->
    [one] { $label } needs at least { $limit } choice; it has { $found }.
   *[other] { $label } needs at least { $limit } choices; it has { $found }.
}
forms-too-few-choices-fix = { $limit ->
    [one] Add until there is at least { $limit } choice.
   *[other] Add until there are at least { $limit } choices.
}
forms-too-many-choices = { $limit ->
    [one] { $label } may have { $limit } choice at most; it has { $found }.
   *[other] { $label } may have { $limit } choices at most; it has { $found }.
}
forms-too-many-choices-fix = { $limit ->
    [one] Keep { $limit } choice and remove the rest.
   *[other] Keep { $limit } choices and remove the rest.
}
