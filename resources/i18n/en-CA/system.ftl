system-not-there = there is nothing of that name in that folder
system-no-folder = that folder is not there
system-not-allowed = this account may not do that here
system-folder = it is a folder
system-full = the disk is full
system-read-only = the disk can only be read
system-in-use = another program holds it
system-long-name = its name is too long
