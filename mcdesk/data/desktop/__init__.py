"""The registers of the desktops: which program opens a file."""
