"""The pages of taking in at a counter, of the Corporation or a college: each door has them as its own."""
