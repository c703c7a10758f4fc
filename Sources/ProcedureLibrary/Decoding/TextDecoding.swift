import Diagnostics
import ProcedureEngine
import YAMLReader

/// The keys of a text that is more than words.
enum TextKey: String, FieldKey { case text, spoken, when }

extension Scope {
  /// A text that people read: a sentence, a label, a title.
  func message(_ node: YAMLNode, _ context: MessageContext, as part: TextPart) -> Message? {
    if node.mapping != nil {
      guard let fields = Fields<TextKey>(node, part.description, problems) else { return nil }
      return message(fields, context, as: part)
    }
    return pattern(node, context, as: part).map { Message(context: context, pattern: $0) }
  }

  /// A sentence or a list of sentences, each with its own condition if it has one.
  ///
  /// `place` is told where each sentence and its condition stand.
  func sentences(
    _ node: YAMLNode?, _ context: MessageContext, as part: TextPart, at place: SitePlace? = nil,
    from firstIndex: Int = 0
  ) -> [Sentence] {
    guard let node else { return [] }
    var sentences: [Sentence] = []
    for item in node.items {
      guard let sentence = sentence(item, context, as: part) else { continue }
      if let place { locate(item, at: place, index: firstIndex + sentences.count) }
      sentences.append(sentence)
    }
    return sentences
  }

  private func sentence(_ node: YAMLNode, _ context: MessageContext, as part: TextPart) -> Sentence?
  {
    guard node.mapping != nil else {
      return message(node, context, as: part).map { Sentence($0) }
    }
    guard let fields = Fields<TextKey>(node, part.description, problems),
      let message = message(fields, context, as: part)
    else { return nil }
    return Sentence(message, when: condition(fields[.when]))
  }

  private func message(
    _ fields: Fields<TextKey>, _ context: MessageContext, as part: TextPart
  ) -> Message? {
    guard let node = fields.required(.text, in: part.description),
      let pattern = pattern(node, context, as: part)
    else { return nil }
    let spoken = fields[.spoken].flatMap {
      self.pattern($0, context / "spoken", as: .spoken(part))
    }
    return Message(context: context, pattern: pattern, spoken: spoken)
  }

  /// A text with its markup, with every name in it known.
  func pattern(_ node: YAMLNode, _ context: MessageContext, as part: TextPart) -> MessagePattern? {
    guard let text = node.text(part.description, problems) else { return nil }
    do throws(PatternFault) {
      let pattern = try MessagePattern(parsing: text)
      checkNames(in: pattern, node)
      locations.messages[MessageKey(context: context, source: text)] = node.range
      problems.found(
        TranslatableText(context: context, text: .single(pattern), range: node.range, part: part))
      return pattern
    } catch {
      problems.report(
        "bad-markup", at: problems.range(of: error.extent(in: text), in: node), error.explanation)
      return nil
    }
  }

  private func checkNames(in pattern: MessagePattern, _ node: YAMLNode) {
    for name in Set(pattern.values).sorted()
    where checksValues && !usesBrokenFragment && !declaredValues.contains(name.text) {
      problems.reportUnknown(
        "fact, window or date", name.text,
        at: problems.range(of: name.text, after: "{", in: pattern.source, of: node),
        among: declaredValues)
    }
    for term in Set(pattern.terms).sorted() where shared.terms[term.text] == nil {
      let range = problems.range(of: term.text, after: "[[", in: pattern.source, of: node)
      if !shared.declaredTerms.contains(term.text) {
        problems.reportUnknown("term", term.text, at: range, among: shared.declaredTerms.names)
      } else if shared.areTermsLoaded {
        problems.usesBroken("the term \(quoted(term.text))", at: range)
      }
    }
  }

  /// A title or a label: it stands alone, in menus and lists, where no value is known.
  func title(_ node: YAMLNode, _ context: MessageContext, as part: TextPart) -> Message? {
    guard let message = message(node, context, as: part) else { return nil }
    if let value = message.pattern.values.first {
      problems.report(
        "value-in-title", at: node.range,
        "{\(value)} cannot stand in a title or a label: say it in a sentence")
    }
    return message
  }
}

extension PatternFault {
  /// The faulty piece of the text, in UTF-8 bytes: as much of it as is written.
  fileprivate func extent(in text: String) -> Range<Int> {
    let length: Int =
      switch kind {
      case .invalidValueName(let name): name.utf8.count + 2
      case .invalidTermName(let name): name.utf8.count + 2
      case .emptyValue, .termWithoutWords, .unclosedTerm, .unclosedStrong: 2
      case .emptyStrong: 4
      case .unclosedValue, .unopenedBrace: 1
      }
    return offset..<min(offset + length, text.utf8.count)
  }

  /// What is wrong and what to do.
  var explanation: String {
    switch kind {
    case .unclosedValue: "a `{` has no `}`: a value is written {its_name}"
    case .emptyValue: "`{}` names nothing: a value is written {its_name}"
    case .invalidValueName(let name):
      "\(quoted(name)) cannot name a value: use small letters, digits and underscores, such as {opens_before}"
    case .unclosedTerm: "a `[[` has no `]]`: a term is written [[its-name|the words]]"
    case .termWithoutWords: "a term needs words: write [[its-name|the words]]"
    case .invalidTermName(let name):
      "\(quoted(name)) cannot name a term: use small letters, digits and hyphens, such as [[annex-15|annexe 15]]"
    case .unclosedStrong: "a `**` has no partner: strong words are written **so**"
    case .emptyStrong: "there is nothing between `**` and `**`"
    case .unopenedBrace: "a `}` has no `{`: a value is written {its_name}"
    }
  }
}
