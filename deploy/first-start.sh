#!/bin/sh
# Makes the account of the app in a new PostgreSQL: no superuser, and the owner of its database (docs/operating.md).
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --set=password="$READINESS_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE readiness LOGIN PASSWORD :'password';
CREATE DATABASE readiness OWNER readiness;
SQL
