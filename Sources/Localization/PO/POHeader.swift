/// The fields of a PO file's first entry, in their order: `Language: uk`.
package struct POHeader: Hashable, Sendable {
  /// A field and its value.
  package struct Field: Hashable, Sendable {
    package let name: String
    package var value: String
  }

  package private(set) var fields: [Field]
  /// Comments above the header entry.
  package var translatorComments: [String] = []
  package var flags: [String] = []

  /// Makes the header every file of a language begins with.
  package init(language: Language) {
    self.init(text: "")
    self["Language"] = language.tag
    self["MIME-Version"] = "1.0"
    self["Content-Type"] = "text/plain; charset=UTF-8"
    self["Content-Transfer-Encoding"] = "8bit"
    self["Plural-Forms"] = language.pluralForms.header
  }

  /// Reads the text of the header entry; a line without a colon is kept as a field without name.
  package init(text: String) {
    fields = text.split(separator: "\n").map { line in
      guard let colon = line.firstIndex(of: ":") else {
        return Field(name: "", value: String(line))
      }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return Field(name: String(line[..<colon]), value: String(value))
    }
  }

  /// The value of a field; names differ in case only are the same.
  package subscript(name: String) -> String? {
    get { fields.first { $0.name.lowercased() == name.lowercased() }?.value }
    set {
      let index = fields.firstIndex { $0.name.lowercased() == name.lowercased() }
      switch (index, newValue) {
      case (let index?, let value?): fields[index].value = value
      case (let index?, nil): fields.remove(at: index)
      case (nil, let value?): fields.append(Field(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The text of the header entry.
  package var text: String {
    fields.map { field in
      switch (field.name, field.value) {
      case ("", let value): "\(value)\n"
      case (let name, ""): "\(name): \n"
      case (let name, let value): "\(name): \(value)\n"
      }
    }.joined()
  }

  /// The character set of `Content-Type`, in lower case.
  package var charset: String? {
    guard let type = self["Content-Type"]?.lowercased(), let mark = type.range(of: "charset=")
    else { return nil }
    return String(type[mark.upperBound...].prefix { $0 != ";" && $0 != " " })
  }

  /// The number of plural forms that `Plural-Forms` declares.
  package var pluralCount: Int? {
    guard let forms = self["Plural-Forms"], let mark = forms.range(of: "nplurals=") else {
      return nil
    }
    return Int(forms[mark.upperBound...].prefix { $0.isNumber })
  }
}

extension String {
  /// The first place of a text; Foundation's would be pulled in for this alone.
  fileprivate func range(of text: String) -> Range<Index>? {
    ranges(of: text).first
  }
}
