"""The charts that stand still, one module a family."""
