/// Writes PO files byte for byte as `msgcat` of gettext does, so that tools change nothing else.
package enum POWriter {
  /// The text of a file: header, entries, then obsolete entries; the last line ends with a break.
  package static func text(of file: POFile) -> String {
    var blocks: [String] = []
    if let header = file.header {
      var entry = POEntry(id: "", translation: .single(header.text))
      entry.translatorComments = header.translatorComments
      entry.flags = header.flags
      blocks.append(text(of: entry))
    }
    blocks += file.entries.filter { !$0.isObsolete }.map(text)
    // gettext forgets an obsolete entry that was never translated.
    blocks += file.entries.filter { $0.isObsolete && !$0.translation.isUntranslated }.map(text)
    return blocks.joined(separator: "\n")
  }

  /// The lines of one entry, each ended by a break.
  package static func text(of entry: POEntry) -> String {
    var lines = entry.translatorComments.map { $0.isEmpty ? "#" : "# \($0)" }
    lines += entry.extractedComments.map { $0.isEmpty ? "#." : "#. \($0)" }
    lines += references(entry.references)
    let flags = sorted(entry.flags, isUntranslated: entry.translation.isUntranslated)
    if !flags.isEmpty { lines.append("#, \(flags.joined(separator: ", "))") }
    lines += statements(of: entry)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func statements(of entry: POEntry) -> [String] {
    var lines: [String] = []
    let wraps = !entry.flags.contains("no-wrap")
    func add(_ prefix: String, _ keyword: String, _ text: String?) {
      guard let text else { return }
      lines += POWrapping.lines(keyword, text, prefix: prefix, wraps: wraps)
    }
    if let previous = entry.previous {
      let prefix = entry.isObsolete ? "#~| " : "#| "
      add(prefix, "msgctxt", previous.context)
      add(prefix, "msgid", previous.id)
      add(prefix, "msgid_plural", previous.pluralID)
    }
    let prefix = entry.isObsolete ? "#~ " : ""
    add(prefix, "msgctxt", entry.context)
    add(prefix, "msgid", entry.id)
    switch entry.translation {
    case .single(let text): add(prefix, "msgstr", text)
    case .plural(let id, let forms):
      add(prefix, "msgid_plural", id)
      for (index, form) in forms.enumerated() { add(prefix, "msgstr[\(index)]", form) }
    }
    return lines
  }

  /// Lines of references, at most 79 characters each unless one is longer.
  private static func references(_ references: [String]) -> [String] {
    var lines: [String] = []
    for reference in references {
      if let last = lines.last, last.utf8.count + 1 + reference.utf8.count <= POWrapping.pageWidth {
        lines[lines.count - 1] += " \(reference)"
      } else {
        lines.append("#: \(reference)")
      }
    }
    return lines
  }

  /// `fuzzy` first and only where something is translated; `no-wrap` last.
  private static func sorted(_ flags: [String], isUntranslated: Bool) -> [String] {
    let kept = flags.filter { $0 != POEntry.fuzzy && $0 != "no-wrap" }
    let first = flags.contains(POEntry.fuzzy) && !isUntranslated ? [POEntry.fuzzy] : []
    return first + kept + (flags.contains("no-wrap") ? ["no-wrap"] : [])
  }
}

extension POTranslation {
  /// Whether the first form is empty, which is how gettext tells an untranslated entry.
  fileprivate var isUntranslated: Bool { texts.first?.isEmpty ?? true }
}
