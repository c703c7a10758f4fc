/// Lays out sheets of paper as PDF.
package enum PaperRenderer {}
