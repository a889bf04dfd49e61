"""Records of the workspace that look alike: why, side by side, and what was decided."""
