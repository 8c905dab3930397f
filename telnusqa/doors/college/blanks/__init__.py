"""The blanks of a college: where they are, and every act that moves them."""
