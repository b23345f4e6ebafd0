"""What every page shares: the frame, the two languages, tables, charts, the player, questions, take-away."""
