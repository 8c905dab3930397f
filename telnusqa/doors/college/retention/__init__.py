"""Which cases are to be erased, and which are held back."""
