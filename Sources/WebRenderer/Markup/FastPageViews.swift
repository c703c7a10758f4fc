import Mustache

// As in FastViews.swift: found by reflection, a name would cost as much as all the view's names.

extension PageView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "language": language
    case "title": title
    case "look": look
    case "isTerminal": isTerminal
    case "scale": scale
    case "style": style
    case "script": script
    case "refresh": refresh
    case "idleSeconds": idleSeconds
    case "idle": idle
    case "header": header
    case "hasNotices": hasNotices
    case "notices": notices
    case "main": main
    case "bar": bar
    case "tools": tools
    default: nil
    }
  }
}

extension MainView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "languages": languages
    case "procedures": procedures
    case "step": step
    case "checklist": checklist
    case "answers": answers
    case "person": person
    case "words": words
    case "settings": settings
    case "phone": phone
    case "printing": printing
    case "resume": resume
    case "reset": reset
    case "idle": idle
    case "failure": failure
    case "calibration": calibration
    default: nil
    }
  }
}

extension StepView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "step": step
    case "kind": kind
    case "kindLabel": kindLabel
    case "picture": picture
    case "heading": heading
    case "blocks": blocks
    case "problem": problem
    case "prompt": prompt
    case "returnTo": returnTo
    case "why": why
    case "sources": sources
    default: nil
    }
  }
}

extension HeaderView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "procedure": procedure
    case "section": section
    case "progress": progress
    default: nil
    }
  }
}

extension ProgressView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "done": done
    case "total": total
    case "text": text
    default: nil
    }
  }
}

extension BlockView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "paragraph": paragraph
    case "optional": optional
    case "warning": warning
    case "tip": tip
    case "prerequisite": prerequisite
    case "documents": documents
    case "actions": actions
    case "window": window
    case "fee": fee
    case "duration": duration
    case "office": office
    case "contacts": contacts
    case "trouble": trouble
    case "instead": instead
    default: nil
    }
  }
}

extension PromptView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "procedure": procedure
    case "step": step
    case "isProblem": isProblem
    case "hint": hint
    case "instruction": instruction
    case "choice": choice
    case "choices": choices
    case "longList": longList
    case "date": date
    case "number": number
    default: nil
    }
  }
}

extension ChoiceView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "options": options
    case "isPair": isPair
    default: nil
    }
  }
}

extension MeaningView: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "id": id
    case "words": words
    case "official": official
    case "meaning": meaning
    case "icon": icon
    default: nil
    }
  }
}
