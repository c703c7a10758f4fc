package import ProcedureEngine

/// The pictures that the interface itself needs, whatever the procedures name.
package enum InterfacePictogram: String, CaseIterable, Sendable {
  // Moving
  case back, next, close, home, restart
  // Reading
  case language, contrast
  case textLarger = "text-larger"
  case textSmaller = "text-smaller"
  case helpWord = "help-word"
  // Listening
  case listen, play, pause
  // Taking along
  case list, answers, print
  case myPhone = "my-phone"
  case place
  // Help
  case askPerson = "ask-person"
  case tick, timer, warning
  // Kinds of step
  case question, read, gather, `do`, pay, go, wait, stop, finish

  package var id: PictogramID { PictogramID(rawValue) }
}
