/// The Graphviz library.
package enum GraphvizLibrary {}
