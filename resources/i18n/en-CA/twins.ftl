### Texts in two languages, of which one has fallen behind.

twins-french = The English changed after this French text was written
twins-english = The French changed after this English text was written
twins-rows = { $count ->
    [one] One row: one language changed after the other
   *[other] { $count } rows: one language changed after the other
}
twins-here = { $count ->
    [one] One text here may no longer say what its twin in the other language says
   *[other] { $count } texts here may no longer say what their twins in the other language say
}
twins-about = A text that you change loses its mark. Where both still say the same, say so here.
twins-done = Both languages say the same
twins-done-said = The texts of this page say the same in both languages.
