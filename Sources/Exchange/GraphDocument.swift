/// The graph document `dealgraph/1`.
package enum GraphDocument {}
