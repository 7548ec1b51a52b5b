"""The one error that this package raises for what its user can put right."""


class TrainingError(Exception):
    """Says what was wrong, its value, and what to do; the command line prints it without a trace."""
