"""Printing on blanks: one print a blank, how it ended, and the workplaces with their printers."""
