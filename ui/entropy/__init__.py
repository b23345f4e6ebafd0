"""The five parts of the page “Cross-entropy”; each asks, computes, and hands over what is to be shown."""
