import ArgumentParser
import Presentation

/// The kinds of sheet by the names the command knows them.
typealias SheetKind = Sheet.Kind

extension Sheet.Kind: ExpressibleByArgument {}
