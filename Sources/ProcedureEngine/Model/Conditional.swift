/// A thing that is shown only when its condition holds.
package struct Conditional<Value> {
  package let value: Value
  /// Nothing means always.
  package let when: Condition?

  package init(_ value: Value, when: Condition? = nil) {
    self.value = value
    self.when = when
  }
}

extension Conditional: Sendable where Value: Sendable {}
extension Conditional: Equatable where Value: Equatable {}
extension Conditional: Hashable where Value: Hashable {}

/// One sentence of a list of sentences.
package typealias Sentence = Conditional<Message>
