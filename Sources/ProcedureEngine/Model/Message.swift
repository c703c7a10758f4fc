/// Where a text stands in the library, without list positions: `itsme-activation/code/say`.
///
/// It is the `msgctxt` of the text's translations, so inserting a sentence disturbs no other.
package struct MessageContext: Hashable, Sendable, Comparable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  package init(stringLiteral path: String) {
    self.init(path)
  }

  package static func / (context: Self, component: String) -> Self {
    Self("\(context.path)/\(component)")
  }

  package static func < (left: Self, right: Self) -> Bool { left.path < right.path }
  package var description: String { path }
}

/// A French text of the library, with the context that finds its translations.
package struct Message: Hashable, Sendable {
  package let context: MessageContext
  package let pattern: MessagePattern
  /// What is said aloud where it differs from what is read; its context ends in `/spoken`.
  package let spoken: MessagePattern?

  package init(context: MessageContext, pattern: MessagePattern, spoken: MessagePattern? = nil) {
    self.context = context
    self.pattern = pattern
    self.spoken = spoken
  }
}

/// A French text that changes with a number, in the forms French has.
///
/// Each form holds `{count}` where the number stands; a language may leave it out ("يومان").
package struct CountedMessage: Hashable, Sendable {
  package let context: MessageContext
  package let one: MessagePattern
  package let other: MessagePattern

  package init(context: MessageContext, one: MessagePattern, other: MessagePattern) {
    self.context = context
    self.one = one
    self.other = other
  }
}
