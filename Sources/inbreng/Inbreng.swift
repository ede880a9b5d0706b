import ArgumentParser

/// The command line.
@main
struct Inbreng: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbreng",
        abstract: "Group sessions in which everyone takes part, by ear and in their own language.",
        discussion: """
            Start with `inbreng serve --demo` and open the addresses that it prints.
            Exit codes: 0 done, 1 something is wrong with the files or the session, 64 wrong use of the command line.
            """,
        subcommands: [
            Serve.self, Check.self, Say.self, Sessions.self, Export.self, Import.self, Report.self, CountBallots.self,
            KioskCommand.self,
        ])
}
