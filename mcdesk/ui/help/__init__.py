"""What the Help menu leads to besides the guide: what is new, and the reports of faults."""
