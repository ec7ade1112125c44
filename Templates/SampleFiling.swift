/// The filing that comes with the program.
package enum SampleFiling {}
