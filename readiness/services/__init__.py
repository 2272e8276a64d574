"""What a user can do: open, answer, assess, save, compare, export. Loads, calls the core, stores; decides nothing."""
