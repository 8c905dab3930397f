"""How it is printed: worded fields in, bytes of a PDF out."""
