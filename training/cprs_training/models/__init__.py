"""The models: two bodies, the heads on them, and where their first weights come from."""
