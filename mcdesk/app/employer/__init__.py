"""What an employer is asked about a micro-credential: the two confirmations of rule R15, on a form that comes back."""
