"""Runs the migrations in a transaction that the caller has opened."""

from alembic import context

# SQLite can change tables in a transaction; Alembic assumes the opposite because drivers used to end it silently.
context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
