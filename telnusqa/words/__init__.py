"""How it is said: a value and a language become a sentence."""
