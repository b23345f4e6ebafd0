"""What the player shows on each page: records in, one Run out."""
