import Mustache

// The views that stand hundreds of times on a page answer for their names themselves; swift-mustache
// would look each of them up by reflection. The test of names asks both.

extension LineView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "hasMeanings": hasMeanings
    case "meanings": meanings
    default: nil
    }
  }
}

extension ValueView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "language": language
    case "text": text
    default: nil
    }
  }
}

extension LanguageView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "tag": tag
    case "direction": direction
    default: nil
    }
  }
}

extension DateChoiceView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "number": number
    case "isSelected": isSelected
    default: nil
    }
  }
}

extension OptionView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "id": id
    case "label": label
    case "help": help
    case "picture": picture
    case "isSelected": isSelected
    case "excludesOthers": excludesOthers
    case "chosen": chosen
    case "tick": tick
    case "names": names
    case "isHidden": isHidden
    default: nil
    }
  }
}
