"""The worker: errands, and what the calendar starts."""
