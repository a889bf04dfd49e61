about-title = About mcdesk
about-version = Version { $version }
about-local = mcdesk works off line. What you write stays on this computer.
about-list = What mcdesk is made of
about-search = Search by name or licence
about-count = { $count ->
    [0] Nothing has these words.
    [one] { $count } part. Enter goes to its licence.
   *[other] { $count } parts. Enter goes to the licence of the selected one.
}
about-kind-bundled = Comes with mcdesk
about-kind-package = Installed with mcdesk
about-licence = Licence
about-see-text = see its licence
about-no-text = Licence: { $licence }. Its text did not come with the installed package; its home page has it.
about-home = Open its home page
