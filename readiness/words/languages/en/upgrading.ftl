### Upgrading

## `readiness upgrade`: to the database of this version, with a backup and a way back

command = Bring the database to the form of this version, with a backup.
nothing-to-do = The database has the form of this version already. Nothing was changed.
#   $before (Text)
#   $after (Text)
#   $assessments (Count)
done = { $assessments ->
    [one] The database went from form { $before } to form { $after }. It holds { $assessments } assessment, which was read.
   *[other] The database went from form { $before } to form { $after }. It holds { $assessments } assessments, each of which was read.
}
#   $file (Text)
way-back = The backup of before is { $file }. To go back: stop the app, install the version before, let READINESS_DATABASE_URL name an empty database, and run “readiness restore” with that file.
#   $gone (Count)
assessments-gone = { $gone ->
    [one] { $gone } assessment of the backup is not in the database after the upgrade.
   *[other] { $gone } assessments of the backup are not in the database after the upgrade.
}
#   $file (Text)
go-back = The database has the new form already. Unless somebody removed something for good meanwhile, go back: stop the app, install the version before, let READINESS_DATABASE_URL name an empty database, and run “readiness restore” with the backup of before, { $file }.
