// Whether a workbook got onto the disk as a whole. The library that writes it does not look at whether its
// unnamed files took every byte, so a full disk or a limit on the size of files would leave a workbook whose
// sheets end in the middle of a cell.
#pragma once

#include <string>

namespace morale {

/// Reads the archive (ZIP, APPNOTE 6.3) and its parts back. Throws an OutputFailure if one cannot be unpacked
/// or is XML that does not end with the element that it began with.
void require_whole_archive(const std::string& file);

}  // namespace morale
