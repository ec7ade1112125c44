/// Folds names.
package enum NameFolding {}
