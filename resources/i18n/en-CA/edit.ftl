edit-answer = typing
edit-row-added = adding a row
edit-row-removed = removing a row
edit-row-moved = moving a row
edit-suggestion = the suggested wording
