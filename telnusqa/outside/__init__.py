"""The others, over a wire: one file per neighbour, each with a pretend twin."""
