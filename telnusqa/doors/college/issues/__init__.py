"""The college's book of issues: its years, its lines, and how a year is closed."""
