import Mustache

// As in FastViews.swift: found by reflection, a name would cost as much as all the view's names.

extension ToolsView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "label": label
    case "comeBack": comeBack
    case "languages": languages
    case "languageIcon": languageIcon
    case "smaller": smaller
    case "larger": larger
    case "contrast": contrast
    case "links": links
    case "reset": reset
    default: nil
    }
  }
}

extension LanguageButtonView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "language": language
    case "name": name
    case "isCurrent": isCurrent
    default: nil
    }
  }
}

extension LookButtonView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "label": label
    case "value": value
    case "icon": icon
    case "isPressed": isPressed
    case "isDisabled": isDisabled
    default: nil
    }
  }
}

extension ToolLinkView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "label": label
    case "path": path
    case "icon": icon
    case "isCurrent": isCurrent
    default: nil
    }
  }
}

extension BarView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "back": back
    case "close": close
    case "forward": forward
    case "submit": submit
    case "onward": onward
    default: nil
    }
  }
}

extension BackView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "label": label
    case "procedure": procedure
    case "step": step
    case "icon": icon
    default: nil
    }
  }
}

extension BarLinkView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "label": label
    case "path": path
    case "icon": icon
    default: nil
    }
  }
}

extension ForwardView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "label": label
    case "procedure": procedure
    case "step": step
    case "icon": icon
    default: nil
    }
  }
}

extension SubmitView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "label": label
    case "given": given
    case "icon": icon
    default: nil
    }
  }
}
