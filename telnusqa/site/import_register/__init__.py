"""A register's file: read, judged row by row, and what was wrong reported back."""
