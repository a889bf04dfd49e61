"""Certificates in the window: the templates, and the designer of one."""
