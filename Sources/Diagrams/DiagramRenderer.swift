/// Draws graphs.
package enum DiagramRenderer {}
