import ProcedureEngine
import Testing

/// A French text with its context; a fault in its markup fails the test that uses it.
func message(_ context: String, _ text: String, spoken: String? = nil) -> Message {
  Message(
    context: MessageContext(context), pattern: pattern(text), spoken: spoken.map { pattern($0) })
}

func pattern(_ text: String) -> MessagePattern {
  do throws(PatternFault) {
    return try MessagePattern(parsing: text)
  } catch {
    Issue.record("\(text) has a fault: \(error)")
    return MessagePattern(verbatim: text)
  }
}

func sentences(_ context: String, _ texts: String...) -> [Sentence] {
  texts.map { Sentence(message(context, $0)) }
}

func day(_ text: String) -> CalendarDate {
  guard let date = CalendarDate(iso8601: text) else {
    preconditionFailure("\(text) is a date written by hand")
  }
  return date
}

extension String {
  /// The text with every space an ordinary one, so that a test can be read and typed.
  var withPlainSpaces: String {
    String(map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }
}
