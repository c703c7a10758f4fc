import Localization
import Presentation

// Marks: ⟨value⟩, [hard word], [hard word = official word], *strong*, (fr) before a fallback line.

extension [Inline] {
  func debugText(_ language: Language) -> String {
    map { inline in
      switch inline {
      case .words(let words): words
      case .strong(let inner): "*\(inner.debugText(language))*"
      case .value(let value):
        value.language == language
          ? "⟨\(value.text)⟩" : "⟨\(value.language) \(value.text)⟩"
      case .term(let mention):
        mention.official.map { "[\(mention.words) = \($0.text)]" } ?? "[\(mention.words)]"
      }
    }.joined()
  }
}

extension Line {
  var debugText: String {
    (isFallback ? "(\(language)) " : "") + inlines.debugText(language)
  }
}

extension Screen {
  /// Everything on the screen, one thing a line, in reading order.
  var debugText: String {
    var lines = ["\(procedureTitle.debugText) · \(progressText.debugText)"]
    lines += section.map { ["§ \($0.debugText)"] } ?? []
    lines.append("# \(kindLabel.debugText) · \(heading.debugText)")
    lines += blocks.flatMap(\.debugLines)
    lines += prompt?.debugLines ?? []
    lines += explanation?.debugLines ?? []
    lines += glosses.map { "gloss \($0.word.text): \($0.meaning.debugText)" }
    lines += sources.map(\.debugText)
    lines += notices.map { "! \($0.text.debugText)" }
    return lines.joined(separator: "\n")
  }
}

extension Block {
  var debugLines: [String] {
    switch self {
    case .paragraph(let line): [line.debugText]
    case .optional(let line): ["optional: \(line.debugText)"]
    case .warning(let advice), .tip(let advice):
      ["\(advice.label.debugText): " + advice.lines.map(\.debugText).joined(separator: " ")]
    case .prerequisite(let first):
      [
        "\(first.label.debugText): \(first.procedure.title.debugText). "
          + first.comeBack.debugText
      ]
    case .documents(let list): ["\(list.label.debugText):"] + list.items.flatMap(\.debugLines)
    case .actions(let items): items.flatMap(\.debugLines)
    case .window(let window):
      [
        "\(window.label.debugText): \(window.span.debugText)"
          + (window.stateText.map { " · \($0.debugText)" } ?? "")
      ]
    case .fee(let fee): fee.debugLines
    case .duration(let duration):
      ["\(duration.label.debugText): \(duration.text.debugText)"]
    case .office(let office): office.debugLines
    case .contacts(let contacts): contacts.map(\.debugText)
    case .trouble(let list): ["\(list.label.debugText):"] + list.items.map(\.debugText)
    case .instead(let links):
      ["\(links.label.debugText): " + links.links.map(\.title.debugText).joined(separator: ", ")]
    }
  }
}

extension DocumentItem {
  var debugLines: [String] {
    let marks = [oneOfThese, onlyIfAsked].compactMap { $0 }.map(\.debugText)
    let cards = alternatives.map { card in
      ([card.name] + card.explanation + card.obtain).map(\.debugText).joined(separator: " · ")
    }
    return [
      "- " + cards.joined(separator: " | ")
        + (marks.isEmpty ? "" : " (\(marks.joined(separator: " ")))")
    ]
  }
}

extension ActionItem {
  var debugLines: [String] {
    ["\(number). \(text.debugText)"] + contacts.map { "   " + $0.debugText }
  }
}

extension ContactItem {
  var debugText: String {
    switch content {
    case .known(let value, _, let source):
      "\(label.debugText): \([.value(value)].debugText(label.language)) (\(source))"
    case .ask(let line): "\(label.debugText): \(line.debugText)"
    }
  }
}

extension TroubleItem {
  var debugText: String {
    "- " + ([sign] + advice + [wait].compactMap { $0 }).map(\.debugText).joined(separator: " ")
  }
}

extension FeeNote {
  var debugLines: [String] {
    ["\(label.debugText): \(text.debugText)"]
      + (proof.map { ["\($0.label.debugText): \($0.document.name.debugText)"] } ?? [])
  }
}

extension OfficeCard {
  var debugLines: [String] {
    let official = officialName.map { " = \($0.text)" } ?? ""
    let words = (what + note).map(\.debugText).joined(separator: " ")
    return ["\(label.debugText): \(name.debugText)\(official). \(words)"]
      + contacts.map { "   " + $0.debugText }
  }
}

extension Prompt {
  var debugLines: [String] {
    hint.map(\.debugText) + ["? \(instruction.debugText)"]
      + {
        switch kind {
        case .choice(let options), .choices(let options), .yesNo(let options):
          options.map(\.debugText)
        case .longList(let list): [list.searchLabel.debugText] + list.options.map(\.debugText)
        case .date(let field):
          [field.example.debugText, field.months.map(\.text).joined(separator: " ")]
        case .number(let field): [field.rangeText.debugText]
        }
      }()
  }
}

extension Option {
  var debugText: String {
    let mark = isSelected ? "(x)" : "( )"
    return "\(mark) \(id): " + ([label] + help).map(\.debugText).joined(separator: " · ")
  }
}

extension WhyNote {
  var debugLines: [String] {
    let answers = because.map { given in
      "\(given.asked.debugText) \(given.answer.map(\.debugText).joined(separator: ", "))"
    }
    return (reason.map { ["why: \($0.debugText)"] } ?? [])
      + (answers.isEmpty
        ? [] : ["\(becauseLabel.debugText): \(answers.joined(separator: "; "))"])
      + (today.map { [$0.debugText] } ?? [])
  }
}

extension SourceNote {
  var debugText: String {
    "source \(id): "
      + ([authority, copy, seen] + [caution].compactMap { $0 }).map(\.debugText)
      .joined(separator: " · ")
  }
}

extension ChecklistPage {
  var debugText: String {
    var lines = ["\(label.debugText) · \(title.debugText) · \(date.debugText)"]
    lines += documents.map { ["\($0.label.debugText):"] + $0.items.flatMap(\.debugLines) } ?? []
    for entry in entries {
      lines.append("\(entry.number)) \(entry.kindLabel.debugText) · \(entry.heading.debugText)")
      lines += entry.window.map { Block.window($0).debugLines } ?? []
      lines += entry.documents.map {
        "- " + $0.alternatives.map(\.name.text).joined(separator: " | ")
      }
      lines += entry.actions.flatMap(\.debugLines)
      lines += entry.fee?.debugLines ?? []
      lines += entry.duration.map { Block.duration($0).debugLines } ?? []
      lines += entry.office?.debugLines ?? []
    }
    lines += total.map { ["\($0.label.debugText): \($0.text.debugText)"] } ?? []
    lines += sources.map(\.debugText)
    return lines.joined(separator: "\n")
  }
}
