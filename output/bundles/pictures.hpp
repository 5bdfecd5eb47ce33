// `pictures/`: every picture of the report as a file of its own, for slides and papers. Each is an SVG with
// its style inside, on light paper, for browsers, Inkscape and LibreOffice alike; it is named after the part
// of the report and after what it shows: "weeks-exhaustion-by-week.svg".
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "output/study.hpp"

namespace morale {

struct NamedPicture {
    std::string file;
    std::string svg;
};

/// In the order of the report, without the versions for narrow screens. No two have one name.
std::vector<NamedPicture> pictures_of(const Study&);

/// Whether a file of that name may be one of them.
bool is_picture(std::string_view file);

class PictureFolder {
 public:
    /// Makes the folder.
    PictureFolder(const std::filesystem::path&, const StudyPlan&);

    void take(const ReplicationRow&) {}
    /// When this returns, all pictures are on the disk.
    void finish(const Study&);

 private:
    std::filesystem::path folder_;
};

}  // namespace morale
