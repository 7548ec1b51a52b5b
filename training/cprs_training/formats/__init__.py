"""Generated evidence sets of what is not prose: tables, JSON, logs, code. The vocabulary is in data."""
