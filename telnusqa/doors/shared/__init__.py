"""What every door shares: the layout, its parts, who may."""
