/// An author's own word between quotation marks, for a message; long words are cut.
package func quoted(_ word: some StringProtocol) -> String {
  let longest = 60
  // Counting stops early: a hostile word may be megabytes long.
  let head = word.prefix(longest)
  return head.endIndex == word.endIndex ? "\"\(head)\"" : "\"\(head)…\""
}
