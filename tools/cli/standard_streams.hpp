// The three streams with which a program is started. Its caller may close them; the system then gives the
// number of a closed one to the next file that is opened, and messages would go into a file of results.
#pragma once

namespace morale {

/// Opens closed ones of the three on nothing, so that no file gets their numbers: input is empty, messages
/// on the error stream are lost, writing results fails. To be called first of all. False if that is
/// impossible.
bool keep_standard_streams();

}  // namespace morale
