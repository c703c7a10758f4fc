package import Diagnostics
package import ProcedureEngine

/// A French text of the library that has translations.
package struct TranslatableText: Hashable, Sendable {
  package enum Text: Hashable, Sendable {
    case single(MessagePattern)
    case counted(one: MessagePattern, other: MessagePattern)
  }

  package let context: MessageContext
  package let text: Text
  package let range: SourceRange
  /// What the translator should know: which screen, which part.
  package let note: String

  package var key: MessageKey {
    switch text {
    case .single(let pattern): MessageKey(context: context, source: pattern.source)
    case .counted(let one, _): MessageKey(context: context, source: one.source)
    }
  }
}
