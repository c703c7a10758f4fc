package import Diagnostics
package import ProcedureEngine

/// Where in the files the parts of a procedure stand, so that rules can point at them.
///
/// What cannot be found is answered with the whole file.
package struct SourceMap: Sendable {
  package let path: String
  var title: SourceRange?
  var steps: [StepID: SourceRange] = [:]
  var questions: [QuestionID: SourceRange] = [:]
  var values: [ValueName: SourceRange] = [:]
  var items: [Site: SourceRange] = [:]
  var conditions: [Site: SourceRange] = [:]
  var messages: [MessageKey: SourceRange] = [:]
  /// The windows that conditions and steps take by name; afterwards only their days are known.
  package internal(set) var namedWindows: Set<ValueName> = []

  init(path: String) {
    self.path = path
  }

  package var procedure: SourceLocation { location(title) }
  package func step(_ id: StepID) -> SourceLocation { location(steps[id]) }
  package func question(_ id: QuestionID) -> SourceLocation { location(questions[id]) }
  package func value(_ name: ValueName) -> SourceLocation { location(values[name]) }
  package func message(_ message: Message) -> SourceLocation {
    location(messages[MessageKey(message)])
  }

  /// An item of a list; without a place of its own, its step.
  package func item(_ site: Site) -> SourceLocation {
    location(items[site] ?? steps[site.step])
  }

  /// The `when` of a step or of an item.
  package func condition(_ site: Site) -> SourceLocation {
    location(conditions[site] ?? items[site] ?? steps[site.step])
  }

  private func location(_ range: SourceRange?) -> SourceLocation {
    range.map(SourceLocation.range) ?? .file(path: path)
  }

  /// Adds the places of a fragment that the procedure uses.
  mutating func add(_ fragment: SourceMap) {
    steps.merge(fragment.steps) { mine, _ in mine }
    questions.merge(fragment.questions) { mine, _ in mine }
    values.merge(fragment.values) { mine, _ in mine }
    items.merge(fragment.items) { mine, _ in mine }
    conditions.merge(fragment.conditions) { mine, _ in mine }
    messages.merge(fragment.messages) { mine, _ in mine }
    namedWindows.formUnion(fragment.namedWindows)
  }
}

/// What identifies a translatable text: its context and its exact French.
package struct MessageKey: Hashable, Sendable {
  package let context: MessageContext
  package let source: String

  package init(context: MessageContext, source: String) {
    self.context = context
    self.source = source
  }

  package init(_ message: Message) {
    self.init(context: message.context, source: message.pattern.source)
  }
}
