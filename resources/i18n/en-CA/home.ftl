home-opening = Opening the workspace…
home-go-on = Go on where you left off
home-continue = Continue
home-number-saved = { $number } · Saved { $when }
home-request-about = { $number } · { $state } · { $when }
home-progress = { $filled ->
    [0] { $complete } of { $total } sections complete.
   *[other] { $complete } of { $total } sections complete, { $filled } filled in.
}
home-to-mend = { $count ->
    [one] { $count } point to settle before it can be submitted.
   *[other] { $count } points to settle before it can be submitted.
}
home-nothing-to-mend = Nothing stands in the way of submitting.
home-recent-requests = Recent requests
home-for-you = For you
home-waiting = { $count ->
    [one] One record waits for you
   *[other] { $count } records wait for you
}
home-waiting-about = In the inbox, the longest first, with what you may decide.
home-due = Due
home-begin = Begin
home-look = Or look around first
home-recent-workspaces = Recent workspaces
home-welcome = Begin a micro-credential request
home-welcome-text = mcdesk takes you through the questions one page at a time, checks the answers against the college’s rules, and makes the proposal as an accessible PDF. You can stop at any time: everything is saved as you write.
home-where = Your requests are kept on this computer, in { $path }
home-first-request = Begin the first request
home-new = New request
home-new-about = A blank request in this workspace.
home-open = Open a workspace…
home-open-about = A file that ends in .mcworkspace.
home-sample = Try with sample data
home-sample-about = Invented requests, forty micro-credentials, two stacks and a class with its badges in a file of their own: try everything without consequences, even awarding a badge.
home-trouble = This workspace could not be opened
home-trouble-ways = What you can do
home-back = Go back to { $name }
home-retry = Try again
home-retry-about = If the disk was away or another program was using the file.
home-copy = Open the copy { $name }
home-copy-about = A copy that was kept beside the workspace.
home-new-workspace = New workspace…
home-new-workspace-about = An empty workspace in a file of its own.
home-guide = Read the guide
home-guide-about = What a micro-credential is, how outcomes are written, and how one gets from an idea to a badge.
home-news = See what is new
home-news-about = What came with this version.
