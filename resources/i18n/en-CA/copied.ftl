copied-answer = Not reviewed yet: copied from { $number }
copied-rows = { $count ->
    [one] One row is not reviewed yet: copied from { $number }
   *[other] { $count } rows are not reviewed yet: copied from { $number }
}
copied-here = { $count ->
    [one] One answer here was copied from { $number } and is not reviewed yet
   *[other] { $count } answers here were copied from { $number } and are not reviewed yet
}
copied-about = An answer that you change loses its mark. Where it fits as it is, say so here.
copied-done = Everything here is reviewed
copied-done-said = The copied answers of this page are reviewed.
