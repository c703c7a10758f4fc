import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct ReversedRangeTests {
  @Test(
    "the ends of a range that changed places are found",
    arguments: [
      (
        CheckCase("De {first} à {last}", "Від {last} до {first}"),
        "{first} and {last} changed places: the French says {first} first"
      ),
      (
        CheckCase("Du {visit_start} au {visit_end}", "من {visit_end} إلى {visit_start}", .arabic),
        "{visit_start} and {visit_end} changed places: the French says {visit_start} first"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: ReversedRange.self) == message)
  }

  @Test(
    "ends in the order of the French, and other values in any order, are accepted",
    arguments: [
      CheckCase("De {first} à {last}", "Від {first} до {last}"),
      CheckCase("De {first} à {last}", "من {first} إلى {last}", .arabic),
      CheckCase("Payez {fee} avant le {date}.", "До {date} сплатіть {fee}."),
      CheckCase("De {first} à {last}", "Від {first}"),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: ReversedRange.self) == nil)
  }

  @Test("it is reported as warning range-reversed")
  func identity() {
    #expect(ReversedRange.code == "range-reversed")
    #expect(ReversedRange.severity == .warning)
  }
}
