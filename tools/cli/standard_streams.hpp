// The three streams that a program is started with. Who starts it may close them, and the system gives the
// number of a closed one to the next file that is opened: what is said would go into a file of results.
#pragma once

namespace morale {

/// Opens what is closed of the three on nothing, so that no file gets its number: what is read is empty, what
/// is said to the stream of errors is lost, what is written as results fails. To be called first of all.
/// False when that is not possible.
bool keep_standard_streams();

}  // namespace morale
