import GRDB

/// The tables, as a list of steps that only ever grows.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("events of sessions") { database in
            try database.create(table: "session") { table in
                table.autoIncrementedPrimaryKey("id")
                table.column("name", .text).notNull().unique()
            }
            try database.create(table: "event") { table in
                table.primaryKey("place", .integer)
                table.column("at", .integer).notNull()
                table.column("payload", .text).notNull()
            }
        }
        return migrator
    }
}
