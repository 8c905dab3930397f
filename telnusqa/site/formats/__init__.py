"""How days and numbers are written, where Django has nothing for the language."""
