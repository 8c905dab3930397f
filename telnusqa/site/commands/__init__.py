"""What each command does: one file per command, its ``run`` answers the exit code."""
