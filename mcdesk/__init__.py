"""mcdesk: from an idea for a micro-credential to an accessible proposal, on a laptop, off line."""

__version__ = "0.1.0"
