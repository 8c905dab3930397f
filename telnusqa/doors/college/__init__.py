"""The college: executors and the head."""
